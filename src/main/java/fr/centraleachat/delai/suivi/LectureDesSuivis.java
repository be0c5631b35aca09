package fr.centraleachat.delai.suivi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Procédures with their phases, visits and plans: three statements, however many they are. */
@Repository
class LectureDesSuivis {

    private static final String PROCEDURES =
            """
            select s.*, (select min(a.depuis) from app.attente a
                where a.procedure = s.numero and a.priorite = 'SUSPENSION'
                    and a.jusqu_a is null) as suspendue_depuis
            from app.suivi_de_procedure s where s.numero in (:numeros) order by s.numero""";

    private static final String PHASES =
            """
            select f.*, p.ordre, p.libelle, p.libelle_court, p.acteur,
                premier.debut as premier_debut, premier.fin as premier_fin,
                actuel.debut as actuel_debut, actuel.fin as actuel_fin
            from app.phase_suivie f
            join app.phase p on p.code = f.phase
            join app.suivi_de_procedure s on s.numero = f.numero
            left join app.phase_du_plan premier on premier.numero = f.numero
                and premier.rang = 1 and premier.phase = f.phase
            left join app.phase_du_plan actuel on actuel.numero = f.numero
                and actuel.rang = s.plan and actuel.phase = f.phase
            where f.numero in (:numeros) order by f.numero, p.ordre""";

    private static final String VISITES =
            """
            select * from app.suivi_de_phase where procedure in (:numeros)
            order by procedure, phase, visite""";

    private final JdbcClient jdbc;

    LectureDesSuivis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that the caller may see, by numero. */
    List<SuiviDeProcedure> charger(Collection<String> numeros) {
        if (numeros.isEmpty()) {
            return List.of();
        }
        var phases = phases(numeros);
        return jdbc
                .sql(PROCEDURES)
                .param("numeros", numeros)
                .query(LigneDeSuivi::procedure)
                .list()
                .stream()
                .map(s -> s.avec(phases.getOrDefault(s.numero(), List.of())))
                .toList();
    }

    private Map<String, List<PhaseSuivie>> phases(Collection<String> numeros) {
        var visites =
                DeProcedure.par(DeProcedure::cle, lire(VISITES, numeros, LigneDeSuivi::visite));
        return DeProcedure.par(
                DeProcedure::numero,
                lire(PHASES, numeros, LigneDeSuivi::phase)
                        .map(
                                l ->
                                        l.avec(
                                                l.valeur()
                                                        .avec(
                                                                visites.getOrDefault(
                                                                        l.cle(), List.of())))));
    }

    private <V> Stream<DeProcedure<V>> lire(
            String sql, Collection<String> numeros, RowMapper<DeProcedure<V>> ligne) {
        return jdbc.sql(sql).param("numeros", numeros).query(ligne).list().stream();
    }
}
