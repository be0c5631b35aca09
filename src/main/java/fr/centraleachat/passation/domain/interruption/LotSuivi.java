package fr.centraleachat.passation.domain.interruption;

import java.time.Instant;

/**
 * A lot and when its marché took effect or was given up.
 *
 * @param fini null while it goes on
 */
record LotSuivi(int numero, Instant fini) {

    boolean court(Instant le) {
        return fini == null || le.isBefore(fini);
    }
}
