package fr.centraleachat.pilotage.export;

import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten thousand running procédures, a hundred and thirty thousand phases, two tasks each. */
final class ParcDEssai {

    private static final String PROCEDURES =
            """
            insert into app.suivi_de_procedure
                (numero, procedure, adherent, famille, depart, plan, prevision_le)
            select 'PARC-' || n, case n % 2 when 0 then 'MAPA' else 'AOO' end,
                case n % 3 when 0 then 'LONGVIC' when 1 then 'QUETIGNY' else 'AHUY' end,
                'FOURNITURES', cast(:jour as date) - n % 90, 0, cast(:jour as timestamptz)
            from generate_series(1, 10000) n""";

    private static final String PORTEES =
            """
            insert into app.procedure_portee (numero, adherents)
            select numero, array[adherent] from app.suivi_de_procedure where numero like 'PARC-%'""";

    private static final String PHASES =
            """
            insert into app.phase_suivie (numero, phase, cible, prevision_debut, prevision,
                prevision_jours, prevision_unite, prevision_base)
            select s.numero, p.code, 10, s.depart + 10 * (p.ordre - 1), s.depart + 10 * p.ordre, 10,
                'JOURS_CALENDAIRES', 'CIBLE'
            from app.suivi_de_procedure s cross join app.phase p where s.numero like 'PARC-%'""";

    /** As many as the days that passed, ten days each: the last one lasts. */
    private static final String VISITES =
            """
            insert into app.suivi_de_phase (procedure, phase, visite, ouverte_le, cible, fermee_le)
            select s.numero, p.code, 1, s.depart + interval '12 hours' + interval '10 days' * (p.ordre - 1),
                10, case when s.depart + 10 * p.ordre <= :jour
                    then s.depart + interval '12 hours' + interval '10 days' * p.ordre end
            from app.suivi_de_procedure s
            join app.phase p on s.depart + 10 * (p.ordre - 1) <= :jour
            where s.numero like 'PARC-%'""";

    private static final String TACHES =
            """
            insert into app.tache (id, etape, routage, fonction, adherent, creee_le, echeance, prise_par)
            select s.numero || '-' || t,
                '{"code":"Task_X","libelle":"X","processus":"P","phase":"REDACTION_RAO"}',
                jsonb_build_object('numero', s.numero),
                case t when 1 then 'EQUIPE_MARCHES' else 'SERVICE_INSTRUCTEUR' end, s.adherent, cast(:jour as timestamptz),
                cast(:jour as date) + (t * 7 - 10),
                case t when 1 then 'marches.metropole' end
            from app.suivi_de_procedure s cross join generate_series(1, 2) t
            where s.numero like 'PARC-%'""";

    private final JdbcClient base;
    private final LocalDate jour;

    ParcDEssai(DataSource source, LocalDate jour) {
        this.base = JdbcClient.create(source);
        this.jour = jour;
    }

    void peupler() {
        for (var sql : new String[] {PROCEDURES, PORTEES, PHASES, VISITES, TACHES}) {
            base.sql(sql).params(Map.of("jour", jour)).update();
        }
        base.sql(
                        """
                        update app.phase_suivie f set prevision = null, prevision_debut = null
                        from app.suivi_de_phase v where v.procedure = f.numero
                            and v.phase = f.phase and v.fermee_le is not null""")
                .update();
    }
}
