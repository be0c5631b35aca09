package fr.centraleachat.pilotage.gantt;

import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A procédure on the calendar.
 *
 * @param objet null when it is unknown
 * @param phases the same dates, for the table
 */
public record LigneDeGantt(
        String numero,
        String objet,
        List<Barre> barres,
        List<Marque> marques,
        List<PhaseDuPlan> phases) {

    /** The one that runs; of several, the latest. Null when none does. */
    public SuiviDePhase enCours() {
        return courante().orElse(null);
    }

    public boolean estEnRetard() {
        return courante().filter(p -> p.retardJours() > 0).isPresent();
    }

    /** When the marché should be notified, null once it was. */
    public PhaseDuPlan notification() {
        return phases.stream()
                .filter(p -> p.suivi().code().equals("INFORMATION_NOTIFICATION"))
                .filter(p -> p.prevision() != null)
                .findFirst()
                .orElse(null);
    }

    private Optional<SuiviDePhase> courante() {
        return phases.stream()
                .map(PhaseDuPlan::suivi)
                .filter(SuiviDePhase::estEnCours)
                .max(Comparator.comparingInt(SuiviDePhase::retardJours));
    }
}
