package fr.centraleachat.catalogue.rapport;

/**
 * One of those that an indicator counts.
 *
 * @param lien null when it has no page
 */
public record Element(String nom, String precision, String lien) {}
