package fr.centraleachat.passation;

import java.util.UUID;

/**
 * A letter goes another way: what was given to the mail server must not leave any more. Published
 * in the transaction that does it; a listener refuses when it is leaving.
 */
public record LettreReprise(UUID lettre) {}
