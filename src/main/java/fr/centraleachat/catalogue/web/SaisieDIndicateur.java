package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.rapport.Indicateur;
import fr.centraleachat.common.Introuvable;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * What a hand writes of an indicator, as it was typed.
 *
 * @param code of the indicator, null for a blank form
 */
record SaisieDIndicateur(String code, int annee, String valeur, String source) {

    static SaisieDIndicateur vierge() {
        return new SaisieDIndicateur(null, 0, "", "");
    }

    SaisieDIndicateur pour(String indicateur) {
        return new SaisieDIndicateur(indicateur, annee, valeur, source);
    }

    /** Null when it is no number. */
    BigDecimal nombre() {
        try {
            return valeur == null ? null : new BigDecimal(valeur.strip().replace(',', '.'));
        } catch (NumberFormatException pasUnNombre) {
            return null;
        }
    }

    static Indicateur lire(String code) {
        return Arrays.stream(Indicateur.values())
                .filter(i -> i.name().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Introuvable("Aucun indicateur du rapport ne porte ce code."));
    }
}
