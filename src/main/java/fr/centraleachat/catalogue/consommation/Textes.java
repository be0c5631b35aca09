package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;

/** The words of an entry: there, and no longer than one reads. */
final class Textes {

    private static final int LONGUEUR = 250;

    private Textes() {}

    static void exiger(String texte, String champ, String message) {
        if (texte == null || texte.isBlank()) {
            throw DonneesRefusees.champ(champ, message);
        }
        borner(texte, champ);
    }

    /** Null when there is nothing in it. */
    static String facultatif(String texte, String champ) {
        if (texte == null || texte.isBlank()) {
            return null;
        }
        borner(texte, champ);
        return texte.strip();
    }

    private static void borner(String texte, String champ) {
        if (texte.length() > LONGUEUR) {
            throw DonneesRefusees.champ(champ, "Écrivez au plus " + LONGUEUR + " caractères.");
        }
    }
}
