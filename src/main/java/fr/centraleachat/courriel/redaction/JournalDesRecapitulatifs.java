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
        return inscrire(jour, jusquA, "true");
    }

    /** The same for a day that is not worked: the next one does not go on from it. */
    public Optional<Instant> ouvrirChome(LocalDate jour, Instant jusquA) {
        return inscrire(jour, jusquA, "false");
    }

    /** From when the récapitulatif that comes after that day will go. */
    public Instant depuis(LocalDate jour, Instant maintenant) {
        return dernierAvant(jour.plusDays(1)).orElse(maintenant.minus(PREMIERE_FOIS));
    }

    private Optional<Instant> inscrire(LocalDate jour, Instant jusquA, String complet) {
        int ouvert =
                jdbc.sql(
                                "insert into app.courriel_recapitulatif (jour, jusqu_a, complet)"
                                        + " values (?, ?, cast(? as boolean)) on conflict do nothing")
                        .params(jour, jusquA.atOffset(ZoneOffset.UTC), complet)
                        .update();
        return ouvert == 0
                ? Optional.empty()
                : Optional.of(dernierAvant(jour).orElse(jusquA.minus(PREMIERE_FOIS)));
    }

    private Optional<Instant> dernierAvant(LocalDate jour) {
        return jdbc.sql(
                        "select jusqu_a from app.courriel_recapitulatif where jour < ? and complet"
                                + " order by jour desc limit 1")
                .param(jour)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
