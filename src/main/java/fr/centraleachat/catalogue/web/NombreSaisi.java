package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;

/** A number as an agent types it: « 1 234,56 », « 1234.56 € ». */
final class NombreSaisi {

    private NombreSaisi() {}

    /**
     * @throws DonneesRefusees beside the field when it is none
     */
    static BigDecimal lire(String champ, String texte) {
        try {
            return new BigDecimal(texte.replaceAll("[\\s\u00a0\u202f€]", "").replace(',', '.'));
        } catch (NumberFormatException pasUnNombre) {
            throw DonneesRefusees.champ(champ, "Écrivez un nombre en chiffres : 1 234,56.");
        }
    }
}
