package fr.centraleachat.demonstration;

import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.common.DecalageDHorloge;
import fr.centraleachat.common.TempsReel;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The shift of the demonstration's clock. It is a row, so that every node lives at the same hour
 * and a restart keeps it; each node reads it every second.
 */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class AvanceDHorloge implements DecalageDHorloge {

    // The clock is asked while the database is being built: nothing is read before it is needed.
    private final ObjectProvider<JdbcClient> jdbc;
    private final CoursDuTemps cours;
    private volatile Duration avance = Duration.ZERO;

    AvanceDHorloge(ObjectProvider<JdbcClient> jdbc, CoursDuTemps cours) {
        this.jdbc = jdbc;
        this.cours = cours;
    }

    @Override
    public Duration courant() {
        return avance;
    }

    @Scheduled(fixedDelay = 1000)
    void relire() {
        avance =
                Duration.ofMillis(
                        jdbc.getObject()
                                .sql("select avance_ms from app.horloge_de_demonstration")
                                .query(Long.class)
                                .single());
    }

    /** Forward only: what has happened keeps its date. */
    void avancerA(Instant instant) {
        long ms = ecartJusqua(instant).toMillis();
        jdbc.getObject()
                .sql("update app.horloge_de_demonstration set avance_ms = greatest(avance_ms, ?)")
                .param(ms)
                .update();
        relire();
    }

    /** While the fictional set is made, this node alone lives in the past; nothing is written. */
    void vivreA(Instant instant) {
        avance = ecartJusqua(instant);
    }

    private Duration ecartJusqua(Instant instant) {
        return Duration.between(cours.vecu(TempsReel.maintenant()), instant);
    }
}
