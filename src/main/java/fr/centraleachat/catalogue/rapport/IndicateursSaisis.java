package fr.centraleachat.catalogue.rapport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a hand wrote, and what the métropole published. */
@Repository
class IndicateursSaisis {

    private final JdbcClient jdbc;

    IndicateursSaisis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one written for that year. */
    Optional<Saisi> saisi(Indicateur indicateur, int annee) {
        return jdbc.sql(
                        """
                        select valeur, source, par, le from app.indicateur_saisi
                        where indicateur = ? and annee = ? order by id desc limit 1""")
                .params(indicateur.name(), annee)
                .query(
                        (l, n) ->
                                new Saisi(
                                        l.getBigDecimal("valeur").stripTrailingZeros(),
                                        l.getString("source"),
                                        l.getString("par"),
                                        l.getObject("le", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void noter(Indicateur indicateur, int annee, Saisi saisi) {
        jdbc.sql(
                        """
                        insert into app.indicateur_saisi (indicateur, annee, valeur, source, par, le)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        indicateur.name(),
                        annee,
                        saisi.valeur(),
                        saisi.source(),
                        saisi.par(),
                        saisi.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last year first. */
    List<Publie> publies(Indicateur indicateur) {
        return jdbc.sql(
                        """
                        select annee, valeur, source from app.indicateur_publie
                        where indicateur = ? order by annee desc""")
                .param(indicateur.name())
                .query(Publie.class)
                .list();
    }

    /** A number with where it comes from. */
    record Saisi(BigDecimal valeur, String source, String par, Instant le) {}

    /**
     * @param valeur as it was published: « 260 (environ) »
     */
    public record Publie(int annee, String valeur, String source) {}
}
