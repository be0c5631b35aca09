package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of an application that runs elsewhere, moved through its API. */
final class HorlogeDistante extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Duration avance = Duration.ZERO;

    @Override
    public synchronized Instant instant() {
        return Clock.systemUTC().instant().plus(avance);
    }

    /** Of a second. */
    synchronized void avancer(Liaison liaison) {
        avancer(liaison, Duration.ofSeconds(1));
    }

    /** Refused when the application's own clock is already further: it is then as well. */
    synchronized void avancer(Liaison liaison, Duration duree) {
        avance = avance.plus(duree);
        liaison.appeler(
                "PUT",
                "/api/demonstration/horloge",
                "admin",
                "{\"instant\":\"" + instant() + "\"}");
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
