package fr.centraleachat.delai;

/**
 * A planned date that does not hold.
 *
 * @param phase whose end it is
 * @param article null for a target of the organisation
 * @param bloquant a minimum of the law, not a target
 */
public record EcartDeCalendrier(String phase, String message, String article, boolean bloquant) {}
