package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of an application that runs elsewhere, moved through its API. */
final class HorlogeDistante extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private volatile Duration avance = Duration.ZERO;

    /** Never ahead of the application: what an agent dates is past. */
    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(avance);
    }

    /** Of a second. */
    void avancer(Liaison liaison) {
        avancer(liaison, Duration.ofSeconds(1));
    }

    synchronized void avancer(Liaison liaison, Duration duree) {
        var plus = avance.plus(duree);
        var instant = Clock.systemUTC().instant().plus(plus);
        var reponse =
                liaison.appeler(
                        "PUT",
                        "/api/demonstration/horloge",
                        "admin",
                        "{\"instant\":\"" + instant + "\"}");
        var leur = Instant.parse(reponse.corps().get("instant").asText());
        avance = Duration.between(Clock.systemUTC().instant(), leur);
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
