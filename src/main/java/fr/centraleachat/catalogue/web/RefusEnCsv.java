package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.ImporterFinances;
import fr.centraleachat.catalogue.finance.LigneRefusee;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The lines that an import refused, for a tableur: it opens them with their accents. */
final class RefusEnCsv {

    private static final char MARQUE = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(';')
                    .setHeader("Ligne", "Colonne", "À corriger")
                    .get();

    private RefusEnCsv() {}

    static void ecrire(ImporterFinances imports, UUID id, OutputStream sortie) throws IOException {
        var texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
        texte.write(MARQUE);
        var csv = new CSVPrinter(texte, FORMAT);
        imports.parcourirLesRefus(id, refus -> ecrire(csv, refus));
        csv.flush();
    }

    private static void ecrire(CSVPrinter csv, LigneRefusee refus) {
        try {
            csv.printRecord(refus.ligne(), sansFormule(refus.colonne()), refus.message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A title of the file that a tableur would compute stays a text. */
    private static String sansFormule(String texte) {
        return texte != null && texte.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texte : texte;
    }
}
