package fr.centraleachat.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Real time, ahead by the shift of the demonstration if there is one; to the microsecond, as the
 * database keeps it.
 */
final class Horloge extends Clock {

    private final ZoneId zone;
    private final ObjectProvider<DecalageDHorloge> decalage;

    Horloge(ZoneId zone, ObjectProvider<DecalageDHorloge> decalage) {
        this.zone = zone;
        this.decalage = decalage;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return new Horloge(autre, decalage);
    }

    @Override
    public Instant instant() {
        var source = decalage.getIfAvailable();
        var avance = source == null ? Duration.ZERO : source.courant();
        return Instant.now().plus(avance).truncatedTo(ChronoUnit.MICROS);
    }
}
