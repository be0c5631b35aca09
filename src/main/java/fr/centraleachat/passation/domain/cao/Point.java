package fr.centraleachat.passation.domain.cao;

/** A lot of a procédure before the commission. */
public record Point(String procedure, int lot) {}
