package fr.centraleachat.catalogue.classeur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was drawn on a marché, all its periods together. */
@Component
@Transactional(readOnly = true)
class LectureDeConsommation {

    private static final int A_LA_FOIS = 500;
    private static final DataClassRowMapper<LignePassee> LIGNE =
            new DataClassRowMapper<>(LignePassee.class);

    private final JdbcTemplate jdbc;

    LectureDeConsommation(JdbcTemplate modele) {
        this.jdbc = new JdbcTemplate(modele.getDataSource());
        this.jdbc.setFetchSize(A_LA_FOIS);
    }

    List<PeriodeLue> periodes(String marche) {
        return jdbc.query(
                """
                select rang, debut, fin, unite, minimum, maximum, attribue, engage, constate
                from app.periode_de_marche where marche = ? order by rang""",
                new DataClassRowMapper<>(PeriodeLue.class),
                marche);
    }

    List<PartLue> parts(String marche) {
        return jdbc.query(
                """
                select p.rang as periode, a.adherent, a.quota, a.recu, a.cede, a.engage, a.constate
                from app.part_d_adherent a join app.periode_de_marche p on p.id = a.periode
                where p.marche = ? order by p.rang, a.adherent""",
                new DataClassRowMapper<>(PartLue.class),
                marche);
    }

    /** One after the other, in the order in which they were written. */
    void ecritures(String marche, Consumer<LignePassee> lecteur) {
        RowCallbackHandler ligne = l -> lecteur.accept(LIGNE.mapRow(l, 0));
        jdbc.query(
                """
                select p.rang as periode, e.rang, e.le, e.genre, e.adherent, e.vers, e.montant,
                    e.libelle, e.par
                from app.ecriture e join app.periode_de_marche p on p.id = e.periode
                where p.marche = ? order by p.rang, e.rang""",
                ligne,
                marche);
    }

    /**
     * A period and its totals.
     *
     * @param fin excluded
     */
    record PeriodeLue(
            int rang,
            LocalDate debut,
            LocalDate fin,
            String unite,
            BigDecimal minimum,
            BigDecimal maximum,
            BigDecimal attribue,
            BigDecimal engage,
            BigDecimal constate) {}

    /**
     * What an adhérent drew from a period.
     *
     * @param quota null without quota
     */
    record PartLue(
            int periode,
            String adherent,
            BigDecimal quota,
            BigDecimal recu,
            BigDecimal cede,
            BigDecimal engage,
            BigDecimal constate) {}

    /** A line of the grand livre. */
    record LignePassee(
            int periode,
            int rang,
            OffsetDateTime le,
            String genre,
            String adherent,
            String vers,
            BigDecimal montant,
            String libelle,
            String par) {}
}
