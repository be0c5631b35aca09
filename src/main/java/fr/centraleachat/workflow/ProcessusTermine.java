package fr.centraleachat.workflow;

import java.time.Instant;

/** The process of this procédure reached its end. */
public record ProcessusTermine(String numero, Instant le) {}
