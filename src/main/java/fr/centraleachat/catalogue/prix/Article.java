package fr.centraleachat.catalogue.prix;

import java.math.BigDecimal;

/**
 * A line of a bordereau.
 *
 * @param prixHt for one unit, in euros HT, four decimals at most
 * @param tva in percent
 * @param conditionnement how it is delivered, null when not said
 * @param rubrique null when not said
 */
public record Article(
        String reference,
        String designation,
        String unite,
        BigDecimal prixHt,
        BigDecimal tva,
        String conditionnement,
        String rubrique) {}
