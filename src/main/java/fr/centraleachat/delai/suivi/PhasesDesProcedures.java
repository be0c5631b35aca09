package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phases of many procédures at once, as {@code Delais.phases} gives those of one. */
@Service
@Transactional(readOnly = true)
public class PhasesDesProcedures {

    private final LectureDesSuivis suivis;
    private final Parametres parametres;
    private final Clock horloge;

    PhasesDesProcedures(LectureDesSuivis suivis, Parametres parametres, Clock horloge) {
        this.suivis = suivis;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /**
     * Three statements, however many there are.
     *
     * @return by number, in the order asked; those that the caller may not see are absent
     */
    public Map<String, List<SuiviDePhase>> phases(Collection<String> numeros) {
        var jour = LocalDate.now(horloge);
        int pourcent = parametres.entier("CIBLE_REPASSAGE_POURCENT", jour);
        var lus =
                suivis.charger(numeros).stream()
                        .collect(Collectors.toMap(SuiviDeProcedure::numero, s -> s));
        var phases = new LinkedHashMap<String, List<SuiviDePhase>>();
        for (var numero : numeros) {
            if (lus.containsKey(numero)) {
                phases.put(numero, Prevision.gardee(lus.get(numero), jour, pourcent));
            }
        }
        return phases;
    }
}
