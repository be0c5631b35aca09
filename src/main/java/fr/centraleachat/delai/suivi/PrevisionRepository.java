package fr.centraleachat.delai.suivi;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forecast of each procédure, written whole: one statement for its phases. */
@Repository
class PrevisionRepository {

    private static final String ECRIRE =
            """
            with ecrite as (
                update app.suivi_de_procedure set prevision_le = :le where numero = :numero)
            update app.phase_suivie f
            set prevision_debut = v.debut, prevision = v.fin, prevision_jours = v.jours,
                prevision_unite = v.unite, prevision_base = v.base
            from app.phase_suivie g
            left join unnest(:phases::text[], :debuts::date[], :fins::date[], :jours::int[],
                :unites::text[], :bases::text[]) as v (phase, debut, fin, jours, unite, base)
                on v.phase = g.phase
            where g.numero = :numero and f.numero = g.numero and f.phase = g.phase
                and (f.prevision_debut, f.prevision, f.prevision_jours, f.prevision_unite,
                    f.prevision_base)
                is distinct from (v.debut, v.fin, v.jours, v.unite, v.base)""";

    private final JdbcClient jdbc;

    PrevisionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is not in it is over: it has none any more. */
    void ecrire(String numero, Map<String, PhasePrevue> prevues, Instant le) {
        jdbc.sql(ECRIRE)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .param("phases", prevues.keySet().toArray(String[]::new))
                .param("debuts", colonne(prevues, p -> p.debut().toString()))
                .param("fins", colonne(prevues, p -> p.fin().toString()))
                .param("jours", colonne(prevues, p -> "" + p.hypothese().duree().jours()))
                .param("unites", colonne(prevues, p -> p.hypothese().duree().unite().name()))
                .param("bases", colonne(prevues, p -> p.hypothese().source().name()))
                .update();
    }

    List<String> aReprendre(int combien) {
        return jdbc.sql(
                        """
                        select numero from app.suivi_de_procedure
                        where terminee_le is null and (prevision_le is null or prevision_le < (
                            select max(choisi_le) from app.choix_de_base where numero is null))
                        order by numero limit :combien for no key update skip locked""")
                .param("combien", combien)
                .query(String.class)
                .list();
    }

    private static String[] colonne(
            Map<String, PhasePrevue> prevues, Function<PhasePrevue, String> valeur) {
        return prevues.values().stream().map(valeur).toArray(String[]::new);
    }
}
