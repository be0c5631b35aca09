package fr.centraleachat.catalogue.finance;

import java.math.BigDecimal;

/**
 * What the grand livre is to hold of a line.
 *
 * @param cible beyond the orders, now
 * @param constate what it holds
 * @param constats entries passed for it so far
 */
record Constat(
        long id,
        String marche,
        Integer periode,
        String adherent,
        String numero,
        String libelle,
        BigDecimal cible,
        BigDecimal constate,
        int constats) {

    Place place() {
        return new Place(marche, periode);
    }

    /** Where a constat is passed; without period it is passed nowhere. */
    record Place(String marche, Integer periode) {}
}
