package fr.centraleachat.courriel.domain;

/**
 * A file that goes with a courriel.
 *
 * @param type MIME, with its parameters
 */
public record PieceJointe(String nom, String type, byte[] contenu) {}
