package fr.centraleachat.catalogue.periode;

import fr.centraleachat.common.Introuvable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reconductions as rows. The row of their marché is their lock. */
@Repository
class ReconductionRepository {

    private final JdbcClient jdbc;

    ReconductionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One at a time adds, decides or opens the reconductions of a marché. */
    void tenir(String marche) {
        var tenu =
                jdbc.sql(
                                """
                                select reference from app.marche_mutualise
                                where reference = ? for no key update""")
                        .param(marche)
                        .query(String.class)
                        .list();
        if (tenu.isEmpty()) {
            throw new Introuvable("Ce marché n’existe pas.");
        }
    }

    Optional<Reconduction> une(String marche, int rang) {
        return jdbc.sql("select * from app.reconduction where marche = ? and rang = ?")
                .params(marche, rang)
                .query(LectureDesReconductions::lire)
                .optional();
    }

    /** Of the periods and of what is foreseen after them. */
    Optional<LocalDate> derniereFin(String marche) {
        return jdbc.sql(
                        """
                        select greatest(max(p.fin), (select max(r.fin) from app.reconduction r
                            where r.marche = :marche)) as fin
                        from app.periode_de_marche p where p.marche = :marche
                        having count(*) > 0""")
                .param("marche", marche)
                .query(LocalDate.class)
                .optional();
    }

    int ajouter(
            String marche,
            ModeDeReconduction mode,
            DatesDeReconduction dates,
            int preavisMois,
            BigDecimal minimum,
            BigDecimal maximum) {
        return jdbc.sql(
                        """
                        insert into app.reconduction (marche, rang, mode, debut, fin, preavis_mois,
                            limite, minimum, maximum)
                        select ?, coalesce(max(rang), 0) + 1, ?, ?, ?, ?, ?, ?, ?
                        from app.reconduction where marche = ? returning rang""")
                .params(marche, mode.name(), dates.debut(), dates.fin(), preavisMois)
                .params(dates.limite(), minimum, maximum, marche)
                .query(Integer.class)
                .single();
    }

    boolean retirer(String marche, int rang) {
        return jdbc.sql(
                                """
                                delete from app.reconduction r
                                where marche = ? and rang = ? and decision is null
                                    and periode is null and not exists (
                                        select from app.reconduction s
                                        where s.marche = r.marche and s.rang > r.rang)""")
                        .params(marche, rang)
                        .update()
                == 1;
    }

    void decider(String marche, int rang, Decision decision, String motif, String par, Instant le) {
        jdbc.sql(
                        """
                        update app.reconduction
                        set decision = ?, motif = ?, decidee_par = ?, decidee_le = ?
                        where marche = ? and rang = ?""")
                .params(decision.name(), motif, par, le.atOffset(ZoneOffset.UTC), marche, rang)
                .update();
    }
}
