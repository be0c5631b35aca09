package fr.centraleachat.delai.suivi;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Freezes the plan of a procédure; the ones before stay as they were. */
@Component
class FigerLesPlans {

    private final PlanRepository plans;
    private final AgentCourant agent;
    private final Clock horloge;

    FigerLesPlans(PlanRepository plans, AgentCourant agent, Clock horloge) {
        this.plans = plans;
        this.agent = agent;
        this.horloge = horloge;
    }

    void figerLeMontage(SuiviDeProcedure suivi, Map<String, LocalDate> agreees) {
        var plan = Planification.de(suivi, agreees, LocalDate.now(horloge));
        figer(suivi, plan, suivi.plan() == 0 ? null : "Montage accordé de nouveau");
    }

    void figer(SuiviDeProcedure suivi, Map<String, Intervalle> plan, String motif) {
        plans.figer(suivi, plan, motif, agent.identifiant(), horloge.instant());
    }
}
