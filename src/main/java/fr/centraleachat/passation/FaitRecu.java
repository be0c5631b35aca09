package fr.centraleachat.passation;

/**
 * Something befell a procédure and was recorded: a question, a référé, a défaillance, a demand to
 * stop. Published in the transaction that records it.
 *
 * @param lot null when it concerns several, or all
 * @param texte what it is, in words
 * @param motif what the outside gives as a reason, null when none
 */
public record FaitRecu(String numero, Integer lot, String texte, String motif) {}
