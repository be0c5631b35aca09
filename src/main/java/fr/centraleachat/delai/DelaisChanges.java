package fr.centraleachat.delai;

/**
 * Something real moved the clocks of a procédure: a phase opened, closed or reopened, a target
 * moved, the DLRO known, a suspension begun or ended. Published in the same transaction.
 */
public record DelaisChanges(String numero) {}
