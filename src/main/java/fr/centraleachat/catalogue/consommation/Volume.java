package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;

/** Euros or units: what was given must be in the unit of the marché. */
final class Volume {

    private Volume() {}

    /** Null when neither was given, for the grand livre to refuse. */
    static BigDecimal choisir(Unite unite, BigDecimal montantHt, BigDecimal quantite) {
        var autre = unite.estEnEuros() ? quantite : montantHt;
        if (autre != null) {
            throw unite.estEnEuros()
                    ? DonneesRefusees.champ(
                            "quantite",
                            "Ce marché se compte en euros : donnez un montant, pas une quantité.")
                    : DonneesRefusees.champ(
                            "montantHt",
                            "Ce marché se compte en unités : donnez une quantité, pas un montant.");
        }
        return unite.estEnEuros() ? montantHt : quantite;
    }
}
