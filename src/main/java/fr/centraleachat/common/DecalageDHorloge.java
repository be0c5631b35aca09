package fr.centraleachat.common;

import java.time.Duration;

/**
 * How far ahead of real time the application lives; only the demonstration and tests provide one.
 */
@FunctionalInterface
public interface DecalageDHorloge {

    Duration courant();
}
