package fr.centraleachat.passation;

import java.time.Instant;

/** Two agents opened the plis of a tour. */
public record PlisOuverts(
        String numero, int tour, String agent, String contresignataire, Instant le) {}
