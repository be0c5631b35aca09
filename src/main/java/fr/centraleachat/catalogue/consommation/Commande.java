package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order of a marché, and what became of it.
 *
 * @param montant in the unit of its period
 * @param numero of the marché subséquent, null when none was given
 * @param annulation motive; null while the order stands, as are who and when
 */
public record Commande(
        int periode,
        int rang,
        Unite unite,
        String adherent,
        NatureDeCommande nature,
        String numero,
        BigDecimal montant,
        String objet,
        String par,
        Instant le,
        String annulation,
        String annuleePar,
        Instant annuleeLe) {

    public String id() {
        return new NumeroDeCommande(periode, rang).toString();
    }

    public boolean estAnnulee() {
        return annulation != null;
    }
}
