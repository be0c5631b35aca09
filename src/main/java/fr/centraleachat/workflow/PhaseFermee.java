package fr.centraleachat.workflow;

import java.time.Instant;

/** A sub-process that carries a phase ended; the counterpart of {@link PhaseOuverte}. */
public record PhaseFermee(
        String numero, String phase, String sousProcessus, String instance, Instant le) {}
