package fr.centraleachat.delai.suivi;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The targets and the planned dates that were frozen for a procédure. */
@Repository
class PhaseSuivieRepository {

    private final JdbcClient jdbc;

    PhaseSuivieRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A phase already begun keeps the target of its visits. */
    void poserLaCible(String numero, String phase, int cible, Integer minimum) {
        jdbc.sql(
                        """
                        insert into app.phase_suivie (numero, phase, cible, minimum_legal)
                        values (:numero, :phase, :cible, :minimum)
                        on conflict (numero, phase) do update
                            set cible = excluded.cible, minimum_legal = excluded.minimum_legal""")
                .param("numero", numero)
                .param("phase", phase)
                .param("cible", cible)
                .param("minimum", minimum)
                .update();
    }

    void poserLeMinimum(String numero, String phase, Integer minimum) {
        jdbc.sql(
                        """
                        update app.phase_suivie set minimum_legal = :minimum
                        where numero = :numero and phase = :phase""")
                .param("numero", numero)
                .param("phase", phase)
                .param("minimum", minimum)
                .update();
    }

    void poserLesPrevues(String numero, Map<String, LocalDate> prevues) {
        prevues.forEach(
                (phase, prevue) ->
                        jdbc.sql(
                                        """
                                        update app.phase_suivie set prevue = :prevue
                                        where numero = :numero and phase = :phase""")
                                .param("prevue", prevue)
                                .param("numero", numero)
                                .param("phase", phase)
                                .update());
    }
}
