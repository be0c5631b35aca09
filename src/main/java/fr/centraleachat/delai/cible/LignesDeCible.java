package fr.centraleachat.delai.cible;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows: one is closed, none is rewritten; two of one key never hold the same day. */
@Repository
class LignesDeCible {

    private static final String LIGNES =
            """
            select c.*, p.ordre || '. ' || p.libelle as libelle
            from app.cible_de_phase c join app.phase p on p.code = c.phase""";

    private final JdbcClient jdbc;

    LignesDeCible(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that bear on a kind of procédure and an adhérent, in the order of the phases.
     *
     * @param procedure null for every kind, and so for {@code adherent}
     */
    List<Cible> enVigueur(String procedure, String adherent, LocalDate le) {
        return jdbc.sql(
                        LIGNES
                                + """

                                where c.debut <= :le and (c.fin is null or c.fin > :le)
                                    and (:procedure::text is null or c.procedure is null
                                        or c.procedure = :procedure)
                                    and (:adherent::text is null or c.adherent is null
                                        or c.adherent = :adherent)
                                order by p.ordre, c.adherent nulls last, c.procedure nulls last""")
                .param("le", le)
                .param("procedure", procedure, Types.VARCHAR)
                .param("adherent", adherent, Types.VARCHAR)
                .query(LignesDeCible::lire)
                .list();
    }

    /** Oldest first. */
    List<Cible> histoire(CleDeCible cle) {
        return de(cle, LIGNES, " order by c.debut").query(LignesDeCible::lire).list();
    }

    /** So that two administrators change one key one after the other. */
    void verrouiller(CleDeCible cle) {
        de(cle, "select c.id from app.cible_de_phase c", " for update").query(Long.class).list();
    }

    void fermer(long id, LocalDate fin) {
        jdbc.sql("update app.cible_de_phase set fin = :fin where id = :id")
                .param("fin", fin)
                .param("id", id)
                .update();
    }

    void ajouter(NouvelleCible c, Periode periode, String auteur, Instant le) {
        jdbc.sql(
                        """
                        insert into app.cible_de_phase (phase, procedure, adherent, debut, fin, jours,
                            unite, parametre_minimum, article, motif, auteur, ecrit_le)
                        values (:phase, :procedure, :adherent, :debut, :fin, :jours, :unite,
                            :minimum, :article, :motif, :auteur, :le)""")
                .param("phase", c.cle().phase())
                .param("procedure", c.cle().procedure(), Types.VARCHAR)
                .param("adherent", c.cle().adherent(), Types.VARCHAR)
                .param("debut", periode.debut())
                .param("fin", periode.fin(), Types.DATE)
                .param("jours", c.duree().jours())
                .param("unite", c.duree().unite().name())
                .param("minimum", c.parametreMinimum(), Types.VARCHAR)
                .param("article", c.article(), Types.VARCHAR)
                .param("motif", c.motif(), Types.VARCHAR)
                .param("auteur", auteur)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec de(CleDeCible cle, String quoi, String suite) {
        return jdbc.sql(
                        quoi
                                + """

                                where c.phase = :phase
                                    and c.procedure is not distinct from :procedure
                                    and c.adherent is not distinct from :adherent"""
                                + suite)
                .param("phase", cle.phase())
                .param("procedure", cle.procedure(), Types.VARCHAR)
                .param("adherent", cle.adherent(), Types.VARCHAR);
    }

    private static Cible lire(ResultSet l, int rang) throws SQLException {
        var ecrit = l.getObject("ecrit_le", OffsetDateTime.class);
        return new Cible(
                l.getLong("id"),
                new CleDeCible(
                        l.getString("phase"), l.getString("procedure"), l.getString("adherent")),
                l.getString("libelle"),
                new Periode(
                        l.getObject("debut", LocalDate.class), l.getObject("fin", LocalDate.class)),
                new Duree(l.getInt("jours"), Unite.valueOf(l.getString("unite"))),
                l.getString("parametre_minimum"),
                l.getString("article"),
                l.getString("motif"),
                l.getString("auteur"),
                ecrit == null ? null : ecrit.toInstant());
    }
}
