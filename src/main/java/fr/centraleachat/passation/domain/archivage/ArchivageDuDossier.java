package fr.centraleachat.passation.domain.archivage;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.marche.Marche;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The file is complete, and is kept for the time that the law asks (R2184-12, R2184-13). */
@Service
public class ArchivageDuDossier {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Marches marches;
    private final CompletudeDuDossier completude;
    private final DureesDeConservation conservation;

    ArchivageDuDossier(
            Procedures procedures,
            Fiches fiches,
            Marches marches,
            CompletudeDuDossier completude,
            DureesDeConservation conservation) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.marches = marches;
        this.completude = completude;
        this.conservation = conservation;
    }

    /** The shortest lengths that the law admits, and the end that the marchés let expect. */
    public Archivage proposer(String numero) {
        var procedure = procedures.exiger(numero);
        return new Archivage(
                null,
                conservation.desOffres(),
                conservation.desPieces(procedure),
                finPrevue(procedure),
                null);
    }

    /** What the file still lacks, in words; empty when it is complete. */
    public List<String> manques(String numero) {
        return completude.manques(numero);
    }

    /** Garde 29: nothing is archived incomplete, nor for less than the law asks. */
    public void archiver(String numero, Archivage archivage) {
        var procedure = procedures.exiger(numero);
        var erreurs = new ArrayList<Erreur>(fautesDuDossier(numero, archivage));
        erreurs.addAll(
                GardesDArchivage.duree(
                        "conservationOffresAns",
                        archivage.conservationOffresAns(),
                        conservation.desOffres(),
                        "R2184-12"));
        var conclus = marches.deLaProcedure(numero);
        if (!conclus.isEmpty()) {
            erreurs.addAll(fautesDesPieces(procedure, archivage, conclus));
        }
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, archivage);
    }

    private List<Erreur> fautesDuDossier(String numero, Archivage archivage) {
        var erreurs = new ArrayList<Erreur>();
        if (!Boolean.TRUE.equals(archivage.dossierComplet())) {
            erreurs.add(
                    new Erreur(
                            "dossierComplet",
                            "Vérifiez que le dossier est complet avant de l’archiver.",
                            "R2184-12"));
        }
        manques(numero).forEach(m -> erreurs.add(Erreur.de("dossierComplet", m)));
        return erreurs;
    }

    /** The pieces of a marché are kept from the end of its execution. */
    private List<Erreur> fautesDesPieces(
            Procedure procedure, Archivage archivage, List<Marche> conclus) {
        var erreurs =
                new ArrayList<Erreur>(
                        GardesDArchivage.duree(
                                "conservationPiecesAns",
                                archivage.conservationPiecesAns(),
                                conservation.desPieces(procedure),
                                "R2184-13"));
        erreurs.addAll(GardesDArchivage.finDExecution(archivage.finExecutionPrevue(), conclus));
        return erreurs;
    }

    private LocalDate finPrevue(Procedure procedure) {
        var numero = procedure.numero();
        int mois = fiches.exiger(numero, Montage.class).dureeMois();
        return marches.deLaProcedure(numero).stream()
                .filter(Marche::estNotifie)
                .map(m -> m.dateNotification().plusMonths(mois))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
