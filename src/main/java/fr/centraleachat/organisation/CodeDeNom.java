package fr.centraleachat.organisation;

import java.text.Normalizer;
import java.util.Locale;

/** « École et périscolaire » is ECOLE_ET_PERISCOLAIRE. */
final class CodeDeNom {

    private CodeDeNom() {}

    static String de(String nom) {
        return Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }
}
