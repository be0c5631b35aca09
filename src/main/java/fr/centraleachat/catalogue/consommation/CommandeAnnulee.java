package fr.centraleachat.catalogue.consommation;

/**
 * An order no longer counts: what leaned on it is put right in the same transaction, which holds
 * the period.
 *
 * @param rang of the order in its period
 */
public record CommandeAnnulee(String marche, int periode, int rang) {}
