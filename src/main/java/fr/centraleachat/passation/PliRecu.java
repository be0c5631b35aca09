package fr.centraleachat.passation;

import java.time.Instant;

/** A pli was registered; {@code recevable} is false when it is out of time. */
public record PliRecu(String numero, int tour, int ordre, boolean recevable, Instant le) {}
