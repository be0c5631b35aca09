package fr.centraleachat.catalogue.finance.fichier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.InputStreamSource;

/** Reads a text of columns, one record at a time. */
final class LectureDeCsv {

    private final InputStreamSource fichier;
    private final Encodage encodage;

    LectureDeCsv(InputStreamSource fichier) throws IOException {
        this.fichier = fichier;
        this.encodage = Encodage.de(fichier);
    }

    FinDeTable lire(TableEnLecture table) throws IOException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(separateur(table.rangDeLEntete()));
        try (var texte = encodage.ouvrir(fichier);
                var lignes = format.setIgnoreEmptyLines(false).get().parse(texte)) {
            return lire(lignes, table);
        }
    }

    private char separateur(int rangDeLEntete) throws IOException {
        try (var texte = new BufferedReader(encodage.ouvrir(fichier))) {
            return Separateur.de(texte.lines().skip(rangDeLEntete - 1L).findFirst().orElse(""))
                    .signe();
        }
    }

    private static FinDeTable lire(CSVParser lignes, TableEnLecture table) {
        var suite = lignes.iterator();
        int ligne = 1;
        try {
            while (suite.hasNext()) {
                table.recevoir(ligne(ligne, suite.next()));
                ligne = (int) lignes.getCurrentLineNumber() + 1;
            }
            return FinDeTable.entiere(table.lues());
        } catch (UncheckedIOException coupe) {
            if (coupe.getCause() instanceof CSVException) {
                return FinDeTable.interrompue(table.lues(), ligne);
            }
            throw coupe;
        }
    }

    private static LigneBrute ligne(int numero, CSVRecord valeurs) {
        return new LigneBrute(
                numero, StreamSupport.stream(valeurs.spliterator(), false).map(Case::de).toList());
    }
}
