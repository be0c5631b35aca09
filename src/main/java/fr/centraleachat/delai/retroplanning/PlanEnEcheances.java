package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.PlanDuDossier;
import fr.centraleachat.delai.PlanDuDossier.Echeance;
import fr.centraleachat.delai.retroplanning.Retroplanning.Ligne;
import java.util.List;

/** A plan as the procédure keeps it: the end of each phase, and the rule that gives its length. */
final class PlanEnEcheances {

    private PlanEnEcheances() {}

    static PlanDuDossier de(Retroplanning plan, String refus) {
        List<Echeance> phases = plan.phases().stream().map(PlanEnEcheances::fin).toList();
        List<Echeance> actes =
                plan.jalons().stream()
                        .map(j -> echeance(j.code(), j.libelle(), j.le(), j.le()))
                        .toList();
        return new PlanDuDossier(plan.notification(), refus, phases, actes);
    }

    /** What follows the notification has its length at its end; the others, at their beginning. */
    private static Echeance fin(Ligne ligne) {
        boolean apres = ligne.code().equals(PhaseAPlanifier.DIFFUSION_ARCHIVAGE);
        return echeance(
                ligne.code(), ligne.libelle(), ligne.fin(), apres ? ligne.fin() : ligne.debut());
    }

    private static Echeance echeance(
            String code, String libelle, DateCalculee date, DateCalculee duree) {
        return new Echeance(code, libelle, date.date(), duree.regle(), duree.article());
    }
}
