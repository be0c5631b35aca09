package fr.centraleachat.passation;

import java.util.UUID;

/**
 * A letter that the mail server had taken came back. Published in the transaction that records it.
 *
 * @param motif what came back with it
 */
public record LettreRevenue(UUID lettre, String motif) {}
