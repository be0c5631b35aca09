package fr.centraleachat.catalogue.decp;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;

/** A number as a person writes it: « 1 234,56 ». */
public final class NombreEcrit {

    private static final int CHIFFRES = 18;

    private NombreEcrit() {}

    /**
     * @throws DonneesRefusees at the field, when it is no number that can be kept
     */
    public static BigDecimal lire(String champ, String texte) {
        var nombre = texte.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.');
        try {
            var lu = new BigDecimal(nombre);
            if (Math.abs((long) lu.scale()) <= CHIFFRES && lu.precision() <= CHIFFRES) {
                return lu;
            }
        } catch (NumberFormatException pasUnNombre) {
            throw refus(champ, texte);
        }
        throw refus(champ, texte);
    }

    private static DonneesRefusees refus(String champ, String texte) {
        return DonneesRefusees.champ(
                champ, "« " + texte + " » n’est pas un nombre : écrivez-le 1 234,56.");
    }
}
