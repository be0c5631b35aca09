package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Marches;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 12: whether the signed marché of the lot goes to the préfecture. */
@Component
class RoutesDeLAchevement implements RoutesDePhase {

    private final Marches marches;

    RoutesDeLAchevement(Marches marches) {
        this.marches = marches;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of("Task_Signer", this::signature);
    }

    private Map<String, Object> signature(Routage routage) {
        return Map.of(
                Variables.TRANSMISSIBLE,
                marches.exiger(routage.numero(), routage.lot()).transmissible());
    }
}
