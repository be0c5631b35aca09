package fr.centraleachat.pilotage.charge;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that the forecast brings to each fonction, week after week. */
@Service
@Transactional(readOnly = true)
public class ComposerAVenir {

    private final LesArrivees arrivees;
    private final LectureDuTravail travail;

    ComposerAVenir(LesArrivees arrivees, LectureDuTravail travail) {
        this.arrivees = arrivees;
        this.travail = travail;
    }

    /**
     * @param horizon whole weeks from today
     */
    public AVenir composer(FiltreDeCharge filtre, Periode horizon) {
        var semaines = horizon.debut().datesUntil(horizon.fin(), Period.ofWeeks(1));
        var jours = semaines.toList();
        return de(
                arrivees.dans(horizon, filtre.adherent()),
                travail.le(horizon.debut()),
                filtre,
                jours);
    }

    static AVenir de(
            List<Arrivee> arrivees,
            TravailDesPhases travail,
            FiltreDeCharge filtre,
            List<LocalDate> semaines) {
        Map<Fonction, int[]> nombres = new EnumMap<>(Fonction.class);
        for (var arrivee : arrivees) {
            for (var fonction : travail.fonctions(arrivee.phase())) {
                if (filtre.fonction() == null || filtre.fonction() == fonction) {
                    nombres.computeIfAbsent(fonction, f -> new int[semaines.size()])[
                                    arrivee.semaine()] +=
                            travail.de(arrivee.phase(), fonction).size();
                }
            }
        }
        int maximum =
                nombres.values().stream().mapToInt(n -> IntStream.of(n).sum()).max().orElse(0);
        return new AVenir(
                semaines,
                nombres.entrySet().stream()
                        .map(n -> LigneAVenir.de(n.getKey(), liste(n.getValue()), maximum))
                        .sorted(Comparator.comparing(l -> -l.total()))
                        .toList());
    }

    private static List<Integer> liste(int[] nombres) {
        return IntStream.of(nombres).boxed().collect(Collectors.toList());
    }
}
