package fr.centraleachat.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** A table of {@code reference/}: UTF-8, separated by semicolons, its columns named first. */
public final class FichierDeReference {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();

    private FichierDeReference() {}

    /**
     * @param nom without its extension
     * @return the lines, by column; an empty cell is a null value
     */
    public static List<Map<String, String>> lire(String nom) {
        var fichier = new ClassPathResource("reference/" + nom + ".csv");
        try (var texte = new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8);
                var lignes = FORMAT.parse(texte)) {
            return lignes.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable reference file " + nom, e);
        }
    }
}
