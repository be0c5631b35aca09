package fr.centraleachat.passation.domain;

/**
 * The situation of lots of a procédure is no longer what it was: one is awarded, signed, given up
 * or to be decided again, or what makes it wait began or ended. Heard in the same transaction.
 */
public record LotsChanges(String numero) {}
