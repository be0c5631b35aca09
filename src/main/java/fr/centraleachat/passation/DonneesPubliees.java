package fr.centraleachat.passation;

import java.time.LocalDate;

/**
 * The données essentielles of a marché were published (R2196-1). Published in the transaction that
 * records it.
 *
 * @param procedure number of the procédure
 */
public record DonneesPubliees(String procedure, int lot, LocalDate le) {}
