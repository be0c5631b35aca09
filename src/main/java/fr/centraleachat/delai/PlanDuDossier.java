package fr.centraleachat.delai;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The latest dates of what a procédure still has to do.
 *
 * @param refus why the wish cannot be met, with the earliest day that can, which this plan is for;
 *     null when it is met, or when nobody wished anything
 * @param phases the end of each phase that is not over, in their order
 */
public record PlanDuDossier(
        LocalDate notification, String refus, List<Echeance> phases, List<Echeance> actes) {

    public PlanDuDossier {
        phases = List.copyOf(phases);
        actes = List.copyOf(actes);
    }

    /** The last day of a phase or of an act, and what says so. */
    public record Echeance(
            String code, String libelle, LocalDate auPlusTard, String regle, String article) {

        public String pourquoi() {
            return regle + " (" + article + ")";
        }
    }

    public Optional<Echeance> phase(String code) {
        return phases.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
