package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.AlerteLevee;
import fr.centraleachat.delai.EcheanceLegale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of alerts: one a procédure, a genre and an objet. */
@Repository
class AlerteRepository {

    private static final String POSER =
            """
            insert into app.alerte
                (numero, genre, objet, libelle, alerte_le, limite, regle, activites)
            values (:numero, :genre, :objet, :libelle, :alerteLe, :limite, :regle, :activites)
            on conflict (numero, genre, objet) do update
            set libelle = excluded.libelle, alerte_le = excluded.alerte_le,
                limite = excluded.limite, regle = excluded.regle,
                activites = excluded.activites""";

    /** Raised anew only when its day has moved, reached and taken up anew when its limit has. */
    private static final String LEVEE =
            """
            , levee_le = case when app.alerte.alerte_le = excluded.alerte_le
                then app.alerte.levee_le end,
                atteinte_le = case when app.alerte.limite = excluded.limite
                    then app.alerte.atteinte_le end,
                escaladee_le = case when app.alerte.limite = excluded.limite
                    then app.alerte.escaladee_le end,
                escaladee_encore_le = case when app.alerte.limite = excluded.limite
                    then app.alerte.escaladee_encore_le end""";

    private final JdbcClient jdbc;

    AlerteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act already done stays done. */
    void poser(EcheanceLegale e) {
        ecrire(POSER + LEVEE + " where app.alerte.fermee_le is null", e);
    }

    void poserOuRouvrir(EcheanceLegale e) {
        ecrire(POSER + LEVEE + ", fermee_le = null", e);
    }

    void fermer(String numero, String genre, String objet, Instant le) {
        jdbc.sql(
                        """
                        update app.alerte set fermee_le = :le
                        where numero = :numero and genre = :genre and objet = :objet
                            and fermee_le is null""")
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .param("genre", genre)
                .param("objet", objet)
                .update();
    }

    void fermerToutesSauf(String numero, Set<String> genres, Instant le) {
        jdbc.sql(
                        """
                        update app.alerte set fermee_le = :le
                        where numero = :numero and fermee_le is null
                            and genre <> all (:genres)""")
                .param("genres", genres.toArray(String[]::new))
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .update();
    }

    /**
     * Open and due by that day, the nearest limit first. The second alert of a target replaces the
     * first.
     */
    List<Alerte> ouvertes(LocalDate jour) {
        return jdbc.sql(
                        """
                        select a.numero, a.genre, a.libelle, a.limite,
                            a.limite < :jour as depassee, a.regle
                        from app.alerte a
                        where a.fermee_le is null and a.alerte_le <= :jour
                            and not (a.genre = 'CIBLE_1' and exists (
                                select 1 from app.alerte b
                                where b.numero = a.numero and b.objet = a.objet
                                    and b.genre = 'CIBLE_2' and b.alerte_le <= :jour))
                        order by a.limite, a.numero, a.genre""")
                .param("jour", jour)
                .query(Alerte.class)
                .list();
    }

    /** Open legal deadlines up to that day, whether warned of or not yet. */
    List<Alerte> legales(LocalDate jusquA, LocalDate aujourdHui) {
        return jdbc.sql(
                        """
                        select numero, genre, libelle, limite, limite < :jour as depassee, regle
                        from app.alerte
                        where fermee_le is null and limite <= :jusquA
                            and genre not in ('CIBLE_1', 'CIBLE_2')
                        order by limite, numero, genre""")
                .param("jour", aujourdHui)
                .param("jusquA", jusquA)
                .query(Alerte.class)
                .list();
    }

    /** Marks as raised those that are due; another node skips the rows that this one holds. */
    List<AlerteLevee> lever(LocalDate jour, Instant le) {
        return jdbc.sql(
                        """
                        update app.alerte set levee_le = :le
                        where id in (
                            select id from app.alerte
                            where levee_le is null and fermee_le is null and alerte_le <= :jour
                            order by alerte_le limit 200 for update skip locked)
                        returning numero, genre, objet, libelle, limite, regle""")
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("jour", jour)
                .query(
                        (ligne, rang) ->
                                new AlerteLevee(
                                        ligne.getString("numero"),
                                        ligne.getString("genre"),
                                        ligne.getString("objet"),
                                        ligne.getString("libelle"),
                                        ligne.getObject("limite", LocalDate.class),
                                        ligne.getString("regle"),
                                        le))
                .list();
    }

    private void ecrire(String sql, EcheanceLegale e) {
        jdbc.sql(sql)
                .param("numero", e.numero())
                .param("genre", e.genre())
                .param("objet", e.objet())
                .param("libelle", e.libelle())
                .param("alerteLe", e.alerteLe())
                .param("limite", e.limite())
                .param("regle", e.regle())
                .param("activites", e.activites())
                .update();
    }
}
