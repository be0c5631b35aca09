package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time of an application that runs elsewhere, moved through its API. */
final class HorlogeDistante extends Clock {

    private static final String HORLOGE = "/api/demonstration/horloge";
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

    /** An answer that a cut lost may have left the application ahead: it is then read first. */
    synchronized void avancer(Liaison liaison, Duration duree) {
        if (!tenter(liaison, duree)) {
            retenir(liaison.appeler("GET", HORLOGE, "admin", ""));
            tenter(liaison, duree);
        }
    }

    /** The same; nothing that was due is left to do. */
    synchronized void avancerJusquAuRepos(Liaison liaison, Duration duree) {
        avancer(liaison, duree);
        assertThat(liaison.appeler("PUT", HORLOGE, "admin", corps(Duration.ofSeconds(1))).statut())
                .as("202 when jobs that are due are still not done after twenty seconds")
                .isEqualTo(200);
    }

    private boolean tenter(Liaison liaison, Duration duree) {
        return retenir(liaison.appeler("PUT", HORLOGE, "admin", corps(duree)));
    }

    private String corps(Duration duree) {
        return "{\"instant\":\"" + instant().plus(duree) + "\"}";
    }

    private boolean retenir(Liaison.Reponse reponse) {
        if (reponse.statut() / 100 != 2) {
            return false;
        }
        var leur = Instant.parse(reponse.corps().get("instant").asText());
        avance = Duration.between(Clock.systemUTC().instant(), leur);
        return true;
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), avance);
    }
}
