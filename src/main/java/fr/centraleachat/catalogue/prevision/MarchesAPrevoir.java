package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.common.Introuvable;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The marchés with what their forecast goes by. */
@Repository
class MarchesAPrevoir {

    private static final String LIRE =
            """
            select m.reference, m.objet, m.famille, m.code_cpv, m.procedure,
                coalesce((select min(d.debut) from app.periode_de_marche d
                    where d.marche = m.reference), m.date_notification) as debut,
                f.fin, p.id as periode, p.fin as fin_de_periode,
                p.maximum - p.engage - p.constate as reste
            from app.marche_mutualise m
            join app.fin_de_marche f on f.marche = m.reference
            left join app.periode_de_marche p on p.marche = m.reference
                and p.debut <= :jour and p.fin > :jour
            where %s""";

    private final JdbcClient jdbc;

    MarchesAPrevoir(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MarcheAPrevoir un(String reference, LocalDate jour) {
        return jdbc.sql(LIRE.formatted("m.reference = :reference"))
                .param("jour", jour)
                .param("reference", reference)
                .query(MarcheAPrevoir.class)
                .optional()
                .orElseThrow(() -> new Introuvable("Ce marché n’existe pas."));
    }

    /**
     * Of the adhérents: those that end by a day, and those that would be exhausted by then at twice
     * the rhythm of their period so far: the others need no measure.
     */
    List<MarcheAPrevoir> quiFinissent(LocalDate jour, LocalDate horizon) {
        return jdbc.sql(
                        LIRE.formatted(
                                """
                                m.acheteur is not null and m.fin > :jour and (m.fin <= :horizon and f.fin <= :horizon
                                    or p.engage + p.constate > 0
                                    and 2 * (p.engage + p.constate) * (:horizon::date - :jour::date)
                                        >= (p.maximum - p.engage - p.constate)
                                            * greatest(1, :jour::date - p.debut))"""))
                .param("jour", jour)
                .param("horizon", horizon)
                .query(MarcheAPrevoir.class)
                .list();
    }
}
