package fr.centraleachat.common;

import java.time.Duration;
import java.time.Instant;

/**
 * Real time, for what must not follow the application's clock: the shift of that clock itself, and
 * how long somebody is willing to wait. No date of the field comes from here.
 */
public final class TempsReel {

    private final long debut = System.nanoTime();

    private TempsReel() {}

    /** Starts measuring. */
    public static TempsReel chronometre() {
        return new TempsReel();
    }

    public Duration ecoule() {
        return Duration.ofNanos(System.nanoTime() - debut);
    }

    public static Instant maintenant() {
        return Instant.now();
    }
}
