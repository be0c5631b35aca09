package fr.centraleachat.journal;

import java.time.Instant;

/**
 * A line of the journal, as it was written.
 *
 * @param agentNom the name that day
 * @param agissantPour login of the absent agent, null when none
 */
record Ligne(
        long id,
        Instant le,
        Acte acte,
        String procedure,
        Integer lot,
        String texte,
        String motif,
        String agent,
        String agentNom,
        String agissantPour) {}
