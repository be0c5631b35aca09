package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.saisine.Preinstruction;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 1. */
@Component
class RoutesDeLInstruction implements RoutesDePhase {

    private final Fiches fiches;

    RoutesDeLInstruction(Fiches fiches) {
        this.fiches = fiches;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of("Task_Preinstruire", this::preinstruction);
    }

    private Map<String, Object> preinstruction(Routage routage) {
        var decision = fiches.exiger(routage.numero(), Preinstruction.class).decision();
        return Map.of(Variables.PREINSTRUCTION, decision.name());
    }
}
