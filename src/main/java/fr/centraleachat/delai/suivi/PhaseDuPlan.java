package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;

/**
 * A phase with its dates.
 *
 * @param suivi its state, its target, its end once it is over
 * @param debutReel first opening, null before
 * @param premierPlan of the montage, null before its end
 * @param planActuel the same until the plan is revised
 * @param prevision null when it is over; of a phase to go through anew, of the visit to come
 */
public record PhaseDuPlan(
        SuiviDePhase suivi,
        LocalDate debutReel,
        Intervalle premierPlan,
        Intervalle planActuel,
        Intervalle prevision) {

    static PhaseDuPlan de(SuiviDePhase suivi, PhaseSuivie phase, PhasePrevue prevue) {
        var plans = phase.plans();
        return new PhaseDuPlan(
                suivi,
                phase.visites().isEmpty()
                        ? null
                        : DatesLegales.jour(phase.visites().get(0).ouverteLe()),
                plans == null ? null : plans.premier(),
                plans == null ? null : plans.actuel(),
                prevue == null ? null : new Intervalle(prevue.debut(), prevue.fin()));
    }
}
