package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.dce.ApprobationDuDce;
import fr.centraleachat.passation.domain.dce.ValidationJuridique;
import fr.centraleachat.passation.domain.dce.VisaDuDce;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phases 3 and 4. */
@Component
class RoutesDuDce implements RoutesDePhase {

    private static final String PAS_ENCORE = "";

    private final Fiches fiches;

    RoutesDuDce(Fiches fiches) {
        this.fiches = fiches;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_ValiderJuridiquementDce", this::validation,
                "Task_ValiderDce", this::visa,
                "Task_ApprouverDce", this::approbation);
    }

    private Map<String, Object> validation(Routage routage) {
        var decision = fiches.exiger(routage.numero(), ValidationJuridique.class).decision();
        return Map.of(Variables.VALIDATION_JURIDIQUE, decision.name());
    }

    /** The approval of an earlier visit says nothing of what is signed now. */
    private Map<String, Object> visa(Routage routage) {
        var decision = fiches.exiger(routage.numero(), VisaDuDce.class).decision();
        return Map.of(Variables.VISA_SERVICE, decision.name(), Variables.APPROBATION, PAS_ENCORE);
    }

    private Map<String, Object> approbation(Routage routage) {
        var decision = fiches.exiger(routage.numero(), ApprobationDuDce.class).decision();
        return Map.of(Variables.APPROBATION, decision.name());
    }
}
