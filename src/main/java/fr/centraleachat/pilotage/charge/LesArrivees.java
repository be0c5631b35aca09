package fr.centraleachat.pilotage.charge;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.suivi.FiltreDePlans;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import fr.centraleachat.delai.suivi.PlanEnCours;
import fr.centraleachat.delai.suivi.PlansEnCours;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from the forecast which phases begin in the weeks to come, some procédures at a time. */
@Component
class LesArrivees {

    private static final int LUES_A_LA_FOIS = 1000;
    private static final int SEMAINE = 7;

    private final PlansEnCours plans;

    LesArrivees(PlansEnCours plans) {
        this.plans = plans;
    }

    /**
     * @param adherent that instructs, null for all
     */
    List<Arrivee> dans(Periode horizon, String adherent) {
        var filtre = new FiltreDePlans(null, adherent, null);
        List<Arrivee> arrivees = new ArrayList<>();
        List<PlanEnCours> lus;
        int debut = 0;
        do {
            lus = plans.lire(filtre, debut, LUES_A_LA_FOIS);
            lus.forEach(plan -> de(plan, horizon).forEach(arrivees::add));
            debut += LUES_A_LA_FOIS;
        } while (lus.size() == LUES_A_LA_FOIS);
        return arrivees;
    }

    static Stream<Arrivee> de(PlanEnCours plan, Periode horizon) {
        return plan.phases().stream()
                .filter(p -> p.suivi().aVenir() && p.prevision() != null)
                .filter(p -> horizon.contient(p.prevision().debut()))
                .map(p -> de(plan.numero(), p, horizon));
    }

    private static Arrivee de(String numero, PhaseDuPlan phase, Periode horizon) {
        var le = phase.prevision().debut();
        long jours = le.toEpochDay() - horizon.debut().toEpochDay();
        return new Arrivee(
                numero,
                phase.suivi().code(),
                phase.suivi().ordre(),
                phase.suivi().libelle(),
                le,
                (int) jours / SEMAINE);
    }
}
