package fr.centraleachat.delai;

import java.time.Instant;

/**
 * A time during which a whole file waits for what no work shortens.
 *
 * @param jusquA excluded, null while it lasts
 * @param detenteur JUGE, or null when the organisation put the file aside
 * @param motif « Référé 2601234 », « Mise en attente : budget »
 */
public record Interruption(
        Instant depuis, Instant jusquA, GenreDeDetenteur detenteur, String motif) {}
