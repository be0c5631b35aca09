package fr.centraleachat.catalogue.marche;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The codes of the CPV nomenclature of 2008. */
@Component
class CodesCpv {

    private static final int CHIFFRES = 8;

    private final Set<String> codes;

    CodesCpv() throws IOException {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        var fichier = new ClassPathResource("reference/cpv_2008_fr.csv");
        try (var lecteur =
                new InputStreamReader(fichier.getInputStream(), StandardCharsets.UTF_8)) {
            codes =
                    format.parse(lecteur).stream()
                            .map(l -> l.get("code").substring(0, CHIFFRES))
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** With or without its control digit: {@code 90911200-8}. */
    boolean existe(String code) {
        return code.matches("\\d{8}(-\\d)?") && codes.contains(code.substring(0, CHIFFRES));
    }
}
