package fr.centraleachat.common;

import java.time.Duration;
import java.time.Instant;

/**
 * A straight part of the clock: from an instant of real time on, it runs {@code facteur} times
 * faster.
 *
 * @param vecu the hour of the application at that instant
 */
record Allure(Instant depuis, Instant vecu, int facteur) {

    Instant a(Instant reel) {
        return vecu.plus(Duration.between(depuis, reel).multipliedBy(facteur));
    }
}
