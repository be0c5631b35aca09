package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time of an application that runs elsewhere, asked for each time: it may run faster. */
final class HorlogeLue extends Clock {

    private final ProgrammeDistant programme;
    private final ZoneId zone;

    HorlogeLue(ProgrammeDistant programme, ZoneId zone) {
        this.programme = programme;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        try {
            return Instant.parse(
                    programme.lire("/api/demonstration/horloge", "admin").get("instant").asText());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return new HorlogeLue(programme, autre);
    }
}
