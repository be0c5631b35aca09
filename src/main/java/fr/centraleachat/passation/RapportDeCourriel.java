package fr.centraleachat.passation;

import java.time.Instant;

/**
 * How an attempt to send a letter ended.
 *
 * @param tour the one of {@link LettreConfiee}
 * @param reference what the mail server knows the message by
 * @param reponse what it said
 */
public record RapportDeCourriel(int tour, Instant le, String reference, String reponse) {}
