package fr.centraleachat.delai.suivi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many procédures with their phases and visits, in three statements. */
@Repository
class LectureDesSuivis {

    private final JdbcClient jdbc;

    LectureDesSuivis(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, SuiviDeProcedure> charger(Collection<String> numeros) {
        var suivis = new HashMap<String, SuiviDeProcedure>();
        if (numeros.isEmpty()) {
            return suivis;
        }
        var phases = phases(numeros);
        jdbc.sql("select * from app.suivi_de_procedure where numero in (:numeros)")
                .param("numeros", numeros)
                .query(
                        ligne -> {
                            var numero = ligne.getString("numero");
                            suivis.put(
                                    numero,
                                    SuiviRepository.lire(
                                            ligne, phases.getOrDefault(numero, List.of())));
                        });
        return suivis;
    }

    private Map<String, List<PhaseSuivie>> phases(Collection<String> numeros) {
        var visites = visites(numeros);
        var phases = new HashMap<String, List<PhaseSuivie>>();
        jdbc.sql(
                        """
                        select p.*, s.numero, s.cible, s.minimum_legal, s.prevue
                        from app.phase_suivie s join app.phase p on p.code = s.phase
                        where s.numero in (:numeros) order by p.ordre""")
                .param("numeros", numeros)
                .query(
                        ligne -> {
                            var numero = ligne.getString("numero");
                            var phase = SuiviRepository.lirePhase(ligne, 0);
                            var cle = List.of(numero, phase.code());
                            phases.computeIfAbsent(numero, n -> new ArrayList<>())
                                    .add(phase.avec(visites.getOrDefault(cle, List.of())));
                        });
        return phases;
    }

    /** By number and phase. */
    private Map<List<String>, List<Visite>> visites(Collection<String> numeros) {
        var visites = new HashMap<List<String>, List<Visite>>();
        jdbc.sql("select * from app.suivi_de_phase where procedure in (:numeros) order by visite")
                .param("numeros", numeros)
                .query(
                        ligne -> {
                            var visite = VisiteRepository.lire(ligne, 0);
                            var cle = List.of(ligne.getString("procedure"), visite.phase());
                            visites.computeIfAbsent(cle, c -> new ArrayList<>()).add(visite);
                        });
        return visites;
    }
}
