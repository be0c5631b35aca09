package fr.centraleachat.delai.suivi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that were frozen: each is a row more, none is changed. */
@Repository
class PlanRepository {

    private final JdbcClient jdbc;

    PlanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param motif null for the plan of the montage
     */
    void figer(
            SuiviDeProcedure suivi,
            Map<String, Intervalle> plan,
            String motif,
            String auteur,
            Instant le) {
        int rang = suivi.plan() + 1;
        jdbc.sql(
                        """
                        insert into app.plan_de_reference (numero, rang, motif, auteur, fige_le)
                        values (:numero, :rang, :motif, :auteur, :le)""")
                .param("numero", suivi.numero())
                .param("rang", rang)
                .param("motif", motif)
                .param("auteur", auteur)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
        plan.forEach((phase, quand) -> ajouter(suivi.numero(), rang, phase, quand));
        jdbc.sql("update app.suivi_de_procedure set plan = :rang where numero = :numero")
                .param("rang", rang)
                .param("numero", suivi.numero())
                .update();
    }

    /** The first one first. */
    List<PlanFige> tous(String numero) {
        return jdbc.sql(
                        """
                        select rang, motif, auteur, fige_le from app.plan_de_reference
                        where numero = :numero order by rang""")
                .param("numero", numero)
                .query(
                        (l, i) ->
                                new PlanFige(
                                        l.getInt("rang"),
                                        l.getString("motif"),
                                        l.getString("auteur"),
                                        LigneDeSuivi.instant(l, "fige_le")))
                .list();
    }

    private void ajouter(String numero, int rang, String phase, Intervalle quand) {
        jdbc.sql(
                        """
                        insert into app.phase_du_plan (numero, rang, phase, debut, fin)
                        values (:numero, :rang, :phase, :debut, :fin)""")
                .param("numero", numero)
                .param("rang", rang)
                .param("phase", phase)
                .param("debut", quand.debut())
                .param("fin", quand.fin())
                .update();
    }
}
