package fr.centraleachat.passation.domain.lettres;

import java.util.List;

/** The text of a letter, as it comes back from a page. */
public final class TexteDeLettre {

    private TexteDeLettre() {}

    /** A browser changes the ends of the lines. */
    public static boolean estLeMeme(String un, String autre) {
        return lignes(un).equals(lignes(autre));
    }

    private static List<String> lignes(String texte) {
        return texte.strip().lines().map(String::stripTrailing).toList();
    }
}
