package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * A sub-process that carries a phase began. A phase may be carried by several sub-processes, and by
 * several instances of one: see {@code delai} for what counts as a new visit.
 *
 * @param instance lot or support of a multi-instance, empty elsewhere
 */
public record PhaseOuverte(
        String numero, String phase, String sousProcessus, String instance, Instant le) {}
