package fr.centraleachat.delai.suivi;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Compares the targets that the running procédures follow with those in force; a phase that is over
 * is not compared.
 */
@Repository
class EcartRepository {

    private static final String ECARTS =
            """
            with regles as (
                select t.procedure, t.adherent, c.* from (
                    select distinct procedure, adherent from app.suivi_de_procedure
                    where terminee_le is null
                        and (:procedure::text is null or procedure = :procedure)
                        and (:adherent::text is null or adherent = :adherent)) t
                cross join lateral app.cibles_en_vigueur(t.procedure, t.adherent, :le) c
                where :phase::text is null or c.phase = :phase),
            ecarts as (
                select f.numero, f.phase, r.jours, r.unite, p.ordre,
                    (select max(coalesce(v.fermee_le, 'infinity')) from app.suivi_de_phase v
                        where v.procedure = f.numero and v.phase = f.phase) as derniere
                from app.suivi_de_procedure s
                join regles r on r.procedure = s.procedure
                    and r.adherent is not distinct from s.adherent
                join app.phase_suivie f on f.numero = s.numero and f.phase = r.phase
                join app.phase p on p.code = f.phase
                where s.terminee_le is null and (f.cible, f.unite) <> (r.jours, r.unite))
            select numero, phase, jours, unite from ecarts e
            where derniere = 'infinity'
                or derniere is null and not exists (
                    select from app.suivi_de_phase v join app.phase p on p.code = v.phase
                    where v.procedure = e.numero and p.ordre > e.ordre)
                or exists (
                    select from app.suivi_de_phase v join app.phase p on p.code = v.phase
                    where v.procedure = e.numero and p.ordre < e.ordre
                        and v.fermee_le is null and v.ouverte_le >= derniere)
            order by numero, ordre""";

    private final JdbcClient jdbc;

    EcartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By numero, then in the order of the phases. */
    List<EcartDeCible> tous(FiltreDEcarts filtre, LocalDate le) {
        return jdbc.sql(ECARTS)
                .param("phase", filtre.phase(), Types.VARCHAR)
                .param("procedure", filtre.procedure(), Types.VARCHAR)
                .param("adherent", filtre.adherent(), Types.VARCHAR)
                .param("le", le)
                .query(EcartDeCible.class)
                .list();
    }
}
