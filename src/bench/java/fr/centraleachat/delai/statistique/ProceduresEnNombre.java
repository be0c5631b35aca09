package fr.centraleachat.delai.statistique;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Eight years of procédures, the same at each run: two kinds, every adhérent (three in ten are the
 * métropole's), eighteen familles, phases of 2 to 100 days one after the other, each shared between
 * two holders, one in ten gone through twice.
 */
final class ProceduresEnNombre {

    private static final String TIRAGE = "abs(hashint8(i * 7919 + %d)::bigint)";

    private final JdbcClient proprietaire;

    ProceduresEnNombre(DataSource proprietaire) {
        this.proprietaire = JdbcClient.create(proprietaire);
    }

    /** Written by the owner, so that the announcements can be turned off. */
    void ecrire(int premier, int dernier, int phases) {
        annoncer(false);
        procedures(premier, dernier);
        visites(premier, dernier, phases);
        tranches(premier, dernier);
        annoncer(true);
        for (var table : new String[] {"suivi_de_phase", "suivi_de_procedure", "tranche"}) {
            proprietaire.sql("analyze app." + table).update();
        }
    }

    void annoncer(boolean oui) {
        for (var table :
                new String[] {"suivi_de_phase", "suivi_de_procedure", "tranche", "phase_suivie"}) {
            proprietaire
                    .sql(
                            "alter table app.%s %s trigger user"
                                    .formatted(table, oui ? "enable" : "disable"))
                    .update();
        }
    }

    void analyser() {
        for (var table :
                new String[] {"duree_comptee", "cube_des_durees", "cube_des_detentions"}) {
            proprietaire.sql("vacuum analyze app." + table).update();
        }
    }

    private void procedures(int premier, int dernier) {
        proprietaire
                .sql(
                        """
                        insert into app.suivi_de_procedure
                            (numero, procedure, adherent, famille, depart)
                        select 'BANC-' || i, case when %s %% 10 < 6 then 'MAPA' else 'AOO' end,
                            case when %s %% 10 < 3 then 'DIJON_METROPOLE' else (
                                select (array_agg(code order by code))[1 + %s %% count(*)::int]
                                from app.adherent) end,
                            'FAMILLE-' || %s %% 18, date '2018-06-01' + (%s %% 2700)::int
                        from generate_series(:premier::bigint, :dernier) i"""
                                .formatted(tirage(1), tirage(2), tirage(3), tirage(4), tirage(5)))
                .param("premier", premier)
                .param("dernier", dernier)
                .update();
        proprietaire
                .sql(
                        """
                        insert into app.procedure_portee
                        select numero, array[adherent] from app.suivi_de_procedure s
                        where numero like 'BANC-%' on conflict do nothing""")
                .update();
    }

    private void visites(int premier, int dernier, int phases) {
        ecrire(
                """
                insert into app.phase_suivie (numero, phase, cible)
                select s.numero, c.phase, c.jours
                from generate_series(:premier::bigint, :dernier) i
                join app.suivi_de_procedure s on s.numero = 'BANC-' || i
                join app.cible_de_phase c on c.procedure = s.procedure and c.fin is null""",
                premier,
                dernier);
        ecrire(
                """
                insert into app.suivi_de_phase
                    (procedure, phase, visite, ouverte_le, cible, fermee_le)
                select numero, phase, 1, depart + (fin - jours) * interval '1 day', cible,
                    case when ordre <= %d then depart + fin * interval '1 day' end
                from (select f.numero, f.phase, f.cible, p.ordre,
                        s.depart::timestamptz + interval '9 hours' as depart, j.jours,
                        sum(j.jours) over (partition by f.numero order by p.ordre) as fin
                    from generate_series(:premier::bigint, :dernier) i
                    join app.suivi_de_procedure s on s.numero = 'BANC-' || i
                    join app.phase_suivie f on f.numero = s.numero
                    join app.phase p on p.code = f.phase
                    cross join lateral (select 2 + (f.cible * (30
                        + abs(hashint8(i * 31 + p.ordre)::bigint) %% 100
                        + case when abs(hashint8(i * 17 + p.ordre)::bigint) %% 9 = 0
                            then 150 else 0 end) / 100)::int as jours) j) v
                where ordre <= %d + 1"""
                        .formatted(phases, phases),
                premier,
                dernier);
        ecrire(
                """
                insert into app.suivi_de_phase
                    (procedure, phase, visite, ouverte_le, cible, fermee_le)
                select v.procedure, v.phase, 2, v.fermee_le + interval '1 day', 1 + v.cible / 2,
                    v.fermee_le + interval '5 days'
                from generate_series(:premier::bigint, :dernier) i
                join app.suivi_de_phase v on v.procedure = 'BANC-' || i
                where v.phase = 'VALIDATION_DCE' and i % 10 = 0 and v.fermee_le is not null""",
                premier,
                dernier);
    }

    private void tranches(int premier, int dernier) {
        ecrire(
                """
                insert into app.tranche (procedure, debut, fin, detenteur)
                select v.procedure, t.debut, t.fin, t.detenteur
                from generate_series(:premier::bigint, :dernier) i
                join app.suivi_de_phase v on v.procedure = 'BANC-' || i and v.visite = 1
                join app.phase p on p.code = v.phase
                cross join lateral (values
                    (v.ouverte_le, v.ouverte_le + interval '1 day', 'DCPM'),
                    (v.ouverte_le + interval '1 day', v.fermee_le,
                        (array['SERVICE_INSTRUCTEUR', 'CANDIDATS', 'ELU', 'DELAI_LEGAL'])
                            [1 + p.ordre % 4])) t (debut, fin, detenteur)""",
                premier,
                dernier);
    }

    private void ecrire(String sql, int premier, int dernier) {
        proprietaire.sql(sql).param("premier", premier).param("dernier", dernier).update();
    }

    private static String tirage(int rang) {
        return TIRAGE.formatted(rang);
    }
}
