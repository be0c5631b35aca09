package fr.centraleachat.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Real time at the pace of the base, ahead by the shift of the demonstration if there is one; to
 * the microsecond, as the database keeps it.
 */
final class Horloge extends Clock {

    private final ZoneId zone;
    private final CoursDuTemps cours;
    private final ObjectProvider<DecalageDHorloge> decalage;

    Horloge(ZoneId zone, CoursDuTemps cours, ObjectProvider<DecalageDHorloge> decalage) {
        this.zone = zone;
        this.cours = cours;
        this.decalage = decalage;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return new Horloge(autre, cours, decalage);
    }

    @Override
    public Instant instant() {
        var source = decalage.getIfAvailable();
        var avance = source == null ? Duration.ZERO : source.courant();
        return cours.vecu(Instant.now()).plus(avance).truncatedTo(ChronoUnit.MICROS);
    }
}
