package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;

/** A number as an agent types it: « 1 234,56 ». */
final class Nombre {

    private Nombre() {}

    /** Null when the field was not on the form. */
    static BigDecimal lire(String texte, String champ) {
        if (texte == null) {
            return null;
        }
        try {
            return new BigDecimal(texte.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.'));
        } catch (NumberFormatException pasUnNombre) {
            throw DonneesRefusees.champ(champ, "Écrivez-le en chiffres : 1 234,56.");
        }
    }
}
