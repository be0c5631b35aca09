package fr.centraleachat.passation.domain.saisine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The CPV nomenclature of 2008: a code of eight digits and its French label. */
@Component
public class Cpv {

    private final Map<String, String> libelles = new LinkedHashMap<>();

    Cpv() throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var lecteur =
                new InputStreamReader(
                        new ClassPathResource("reference/cpv_2008_fr.csv").getInputStream(),
                        StandardCharsets.UTF_8)) {
            format.parse(lecteur)
                    .forEach(l -> libelles.put(l.get("code").substring(0, 8), l.get("libelle_fr")));
        }
    }

    /** Accepts the code with or without its control digit ({@code 90911200-8}). */
    public Optional<String> libelle(String code) {
        return code == null || !code.matches("\\d{8}(-\\d)?")
                ? Optional.empty()
                : Optional.ofNullable(libelles.get(code.substring(0, 8)));
    }

    /** Codes whose number begins so, or whose label contains the words. */
    public List<Map.Entry<String, String>> chercher(String texte, int combien) {
        var cherche = texte.toLowerCase(Locale.FRENCH);
        return libelles.entrySet().stream()
                .filter(
                        e ->
                                e.getKey().startsWith(cherche)
                                        || e.getValue()
                                                .toLowerCase(Locale.FRENCH)
                                                .contains(cherche))
                .limit(combien)
                .toList();
    }
}
