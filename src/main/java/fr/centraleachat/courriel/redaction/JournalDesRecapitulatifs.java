package fr.centraleachat.courriel.redaction;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which days have their récapitulatifs, and up to when each went. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JournalDesRecapitulatifs {

    /** How far back the very first one goes. */
    private static final Duration PREMIERE_FOIS = Duration.ofDays(1);

    private final JdbcClient jdbc;

    JournalDesRecapitulatifs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return from when the récapitulatifs of that day go, empty when a node wrote them already
     */
    public Optional<Instant> ouvrir(LocalDate jour, Instant jusquA) {
        int ouvert =
                jdbc.sql(
                                "insert into app.courriel_recapitulatif (jour, jusqu_a)"
                                        + " values (?, ?) on conflict do nothing")
                        .params(jour, jusquA.atOffset(ZoneOffset.UTC))
                        .update();
        return ouvert == 0
                ? Optional.empty()
                : Optional.of(dernierAvant(jour).orElse(jusquA.minus(PREMIERE_FOIS)));
    }

    private Optional<Instant> dernierAvant(LocalDate jour) {
        return jdbc.sql(
                        "select jusqu_a from app.courriel_recapitulatif where jour < ?"
                                + " order by jour desc limit 1")
                .param(jour)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
