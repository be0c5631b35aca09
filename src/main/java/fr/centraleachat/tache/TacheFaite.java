package fr.centraleachat.tache;

import java.time.Instant;

/**
 * A task that was completed, as the history of a procédure tells it.
 *
 * @param support where a publication went, null for any other task
 * @param par login of the agent
 * @param suppleeDe login of the absent agent for whom they acted, null when none
 * @param motifSansAvis why an avis was not waited for or not followed, null when none was due
 */
public record TacheFaite(
        String code,
        String libelle,
        String phase,
        Integer lot,
        String support,
        String par,
        Instant le,
        String suppleeDe,
        String motifSansAvis) {}
