package fr.centraleachat.delai.suivi;

import java.time.LocalDate;
import java.util.List;

/** A running procédure and when each of its phases took, takes or should take place. */
public record PlanEnCours(
        String numero,
        String procedure,
        String adherent,
        String famille,
        List<PhaseDuPlan> phases) {

    static PlanEnCours de(SuiviDeProcedure suivi, LocalDate aujourdHui, int pourcent) {
        var prevues = Prevision.prevues(suivi, aujourdHui, pourcent);
        var lignes = Prevision.gardee(suivi, aujourdHui, pourcent);
        return new PlanEnCours(
                suivi.numero(),
                suivi.procedure(),
                suivi.adherent(),
                suivi.famille(),
                lignes.stream()
                        .map(
                                ligne ->
                                        PhaseDuPlan.de(
                                                ligne,
                                                suivi.phase(ligne.code()),
                                                prevues.get(ligne.code())))
                        .toList());
    }
}
