package fr.centraleachat.catalogue.finance;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An order that may explain a line.
 *
 * @param explique what engagements it explains already
 * @param proposee same amount, and within the days that are admitted
 */
public record CommandeDuLivre(
        int periode,
        int rang,
        String libelle,
        BigDecimal montant,
        BigDecimal explique,
        Instant le,
        boolean proposee) {

    /** « 1-12 »: the period and the rank. */
    public String place() {
        return periode + "-" + rang;
    }
}
