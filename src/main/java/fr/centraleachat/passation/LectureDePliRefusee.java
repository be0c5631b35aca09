package fr.centraleachat.passation;

import java.time.Instant;

/** Somebody asked for the content of a pli that may not be read. */
public record LectureDePliRefusee(String numero, int tour, int ordre, String motif, Instant le) {}
