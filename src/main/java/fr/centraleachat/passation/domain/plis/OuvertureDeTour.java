package fr.centraleachat.passation.domain.plis;

import java.time.Instant;

/** The opening of the plis of a tour: what released their key. */
public record OuvertureDeTour(
        String procedure,
        int tour,
        Instant dlro,
        Instant ouvertLe,
        String ouvertPar,
        String contreseingDe) {}
