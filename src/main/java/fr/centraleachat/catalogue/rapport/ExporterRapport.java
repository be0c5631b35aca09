package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ProductionDeDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The report as a document that is written on, and as a workbook that computes. */
@Service
public class ExporterRapport {

    private final ComposerRapport composition;
    private final EcritureDuRapport ecriture;
    private final ProductionDeDocuments production;
    private final Classeurs classeurs;
    private final Clock horloge;

    ExporterRapport(
            ComposerRapport composition,
            EcritureDuRapport ecriture,
            ProductionDeDocuments production,
            Classeurs classeurs,
            Clock horloge) {
        this.composition = composition;
        this.ecriture = ecriture;
        this.production = production;
        this.classeurs = classeurs;
        this.horloge = horloge;
    }

    /** A .docx, by the modèle in service today. */
    public byte[] enDocument(Integer annee) {
        var donnees = ecriture.enDocument(composition.composer(annee));
        return production.rediger(RedacteurDuRapportAnnuel.CODE, horloge.instant(), donnees);
    }

    /** An .xlsx: numbers, and formulas over them. */
    public byte[] enClasseur(Integer annee) throws IOException {
        var feuilles = RapportEnClasseur.feuilles(composition.composer(annee));
        var sortie = new ByteArrayOutputStream();
        classeurs.calculer(feuilles, sortie);
        return sortie.toByteArray();
    }
}
