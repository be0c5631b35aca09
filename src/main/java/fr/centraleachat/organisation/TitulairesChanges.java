package fr.centraleachat.organisation;

/**
 * Somebody no longer holds what they held, or a relay changed. Published in the transaction that
 * does it; what ends by its date alone is not told.
 *
 * @param agent login of who lost an habilitation, null when a relay changed
 */
public record TitulairesChanges(String agent) {}
