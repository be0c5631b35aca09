package fr.centraleachat.catalogue.finance.fichier;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Classeurs;
import java.io.IOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Reads a CSV, whatever its separator and its encoding, or a workbook: nothing of it is held. */
@Component
public class LecteurDeTable {

    private final Classeurs classeurs;

    LecteurDeTable(Classeurs classeurs) {
        this.classeurs = classeurs;
    }

    /**
     * @param rangDeLEntete line of the titles, from 1
     * @throws DonneesRefusees when it is empty, of another kind, or without titles; the field is
     *     {@code fichier}
     */
    public FinDeTable lire(InputStreamSource fichier, int rangDeLEntete, SuiteDeTable suite)
            throws IOException {
        var table = new TableEnLecture(rangDeLEntete, suite);
        var fin =
                switch (NatureDeFichier.de(fichier)) {
                    case TEXTE -> new LectureDeCsv(fichier).lire(table);
                    case CLASSEUR -> lireLeClasseur(fichier, table);
                };
        table.terminer();
        return fin;
    }

    private FinDeTable lireLeClasseur(InputStreamSource fichier, TableEnLecture table)
            throws IOException {
        try (var flux = fichier.getInputStream()) {
            classeurs.parcourir(flux, new LectureDeClasseur(table));
        }
        return FinDeTable.entiere(table.lues());
    }
}
