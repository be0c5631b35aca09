package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.VariablesDeRoutage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 2. The bénéficiaires may have changed: the tasks to come are told to the new ones. */
@Component
class RoutesDuMontage implements RoutesDePhase {

    private final Fiches fiches;
    private final Procedures procedures;

    RoutesDuMontage(Fiches fiches, Procedures procedures) {
        this.fiches = fiches;
        this.procedures = procedures;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_DefinirMontage", this::montage,
                "Task_AccorderMontage", this::accord);
    }

    private Map<String, Object> montage(Routage routage) {
        var beneficiaires = procedures.exiger(routage.numero()).intervenants().beneficiaires();
        return Map.of(VariablesDeRoutage.BENEFICIAIRES, String.join(",", beneficiaires));
    }

    private Map<String, Object> accord(Routage routage) {
        var decision = fiches.exiger(routage.numero(), AccordDuMontage.class).decision();
        return Map.of(Variables.MONTAGE, decision.name());
    }
}
