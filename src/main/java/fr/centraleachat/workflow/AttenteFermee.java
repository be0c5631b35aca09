package fr.centraleachat.workflow;

import java.time.Instant;

/** The process waits there no more; the counterpart of {@link AttenteOuverte}. */
public record AttenteFermee(String numero, String cle, Instant le) {}
