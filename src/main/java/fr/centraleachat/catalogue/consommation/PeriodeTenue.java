package fr.centraleachat.catalogue.consommation;

/**
 * A period of a marché while this transaction alone may move its balances.
 *
 * @param ecritures how many entries it has, the rank of the last one
 */
record PeriodeTenue(long id, Unite unite, Plafond plafond, int ecritures) {}
