package fr.centraleachat.passation.domain.cao;

/**
 * Who must sit beside the president.
 *
 * @param elus number of titulaires, and of suppléants
 * @param raison why this number, in French
 */
public record Composition(int elus, String raison, String article) {}
