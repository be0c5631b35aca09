package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.decp.ControleDecp;
import fr.centraleachat.catalogue.decp.FinDeLecture;
import fr.centraleachat.catalogue.decp.LecteurDecp;
import fr.centraleachat.catalogue.decp.LecteurDecp.Enregistrement;
import fr.centraleachat.catalogue.decp.RemarquesDeForme;
import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Imports a DECP file of any size. What is wrong is told by record and field; what is right is
 * imported, and importing again changes nothing.
 */
@Service
public class ImporterDecp {

    private final ImporterDesMarches importer;
    private final Imports imports;

    ImporterDecp(ImporterDesMarches importer, Imports imports) {
        this.importer = importer;
        this.imports = imports;
    }

    /**
     * @throws DonneesRefusees when the file holds no list of marchés
     */
    public RapportDImport importer(String fichier, InputStream flux) throws IOException {
        return importer.importer(
                FormatDImport.DECP,
                fichier,
                importation -> {
                    var fin = LecteurDecp.lire(flux, e -> recevoir(importation, e));
                    importation.compter(fin.lus());
                    return fin(fin);
                });
    }

    public RapportDImport rapport(UUID id) {
        return imports.rapport(id);
    }

    private static void recevoir(Importation importation, Enregistrement e) {
        importation.recevoir(
                e.indice(),
                e.donnees().path("id").asText(),
                () ->
                        new Candidat(
                                e.indice(),
                                ControleDecp.controler(e.donnees()),
                                ChampsPropres.AUCUN,
                                RemarquesDeForme.de(e.donnees())));
    }

    private static String fin(FinDeLecture fin) {
        return switch (fin.issue()) {
            case ENTIERE -> null;
            case INTERROMPUE ->
                    "Le fichier s’interrompt à l’enregistrement "
                            + fin.lus()
                            + " : ceux d’avant sont importés. Demandez un fichier complet.";
            case AUTRE_FORMAT ->
                    throw DonneesRefusees.champ(
                            "fichier",
                            "Ce fichier ne contient pas de liste « marches » : donnez un fichier de"
                                    + " données essentielles (DECP) au format JSON.");
        };
    }
}
