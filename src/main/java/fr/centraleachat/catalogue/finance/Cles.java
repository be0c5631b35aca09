package fr.centraleachat.catalogue.finance;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that are compared as an agent reads them. */
final class Cles {

    private Cles() {}

    /** Lower case, without accents, one space between words. */
    static String simple(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00a0\u202f'’_-]+", " ")
                .strip();
    }
}
