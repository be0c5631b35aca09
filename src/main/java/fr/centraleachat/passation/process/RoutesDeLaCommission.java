package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.cao.AttributionCao;
import fr.centraleachat.passation.domain.cao.AttributionCao.Conclusion;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 11 in commission, and the choice of the next one after a défaillance. */
@Component
class RoutesDeLaCommission implements RoutesDePhase {

    private final Fiches fiches;
    private final LotsDecides lots;
    private final DecisionsDeLot decisions;
    private final Procedures procedures;

    RoutesDeLaCommission(
            Fiches fiches, LotsDecides lots, DecisionsDeLot decisions, Procedures procedures) {
        this.fiches = fiches;
        this.lots = lots;
        this.decisions = decisions;
        this.procedures = procedures;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_AttribuerCao", this::attribution,
                "Task_DeciderSuivantCao", this::suivantEnCommission,
                "Task_DeciderSuivant", this::suivant);
    }

    /** The lots left without decision were left for want of quorum, unless more is asked. */
    private Map<String, Object> attribution(Routage routage) {
        var conclusion = fiches.exiger(routage.numero(), AttributionCao.class).conclusion();
        var variables =
                new HashMap<>(
                        lots.apres(
                                routage.numero(),
                                conclusion == Conclusion.COMPLEMENT ? "COMPLEMENT" : "DECISION"));
        variables.put(
                Variables.QUORUM_MANQUANT,
                conclusion != Conclusion.COMPLEMENT
                        && !decisions.aDecider(routage.numero()).isEmpty());
        return variables;
    }

    private Map<String, Object> suivantEnCommission(Routage routage) {
        return suivant(
                routage,
                fiches.exiger(routage.numero(), routage.lot(), AttributionCao.class).conclusion());
    }

    private Map<String, Object> suivant(Routage routage) {
        return suivant(
                routage,
                fiches.exiger(routage.numero(), routage.lot(), Attribution.class).conclusion());
    }

    /** Without decision the same task is done again. */
    private Map<String, Object> suivant(Routage routage, Enum<?> conclusion) {
        if (!"DECISION".equals(conclusion.name())) {
            return Map.of(Variables.DECISION_SUIVANT, "A_REPRENDRE");
        }
        var etat = procedures.lot(routage.numero(), routage.lot()).etat();
        return Map.of(Variables.DECISION_SUIVANT, etat.estAttribue() ? "ATTRIBUE" : "NON_ATTRIBUE");
    }
}
