package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Attribution;
import fr.centraleachat.passation.domain.Attribution.Conclusion;
import fr.centraleachat.passation.domain.DecisionDeLot;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.SecurisationDuRao;
import fr.centraleachat.passation.domain.ValidationDeLaDirection;
import fr.centraleachat.passation.domain.ValidationDuRao;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phases 9 to 11: the three controls of the report, and the decision. */
@Component
class RoutesDeLAnalyse implements RoutesDePhase {

    private final Fiches fiches;

    RoutesDeLAnalyse(Fiches fiches) {
        this.fiches = fiches;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_SecuriserRao", this::securisation,
                "Task_ValiderRao", this::validation,
                "Task_ValiderRaoDirection", this::direction,
                "Task_Attribuer", this::attribution);
    }

    private Map<String, Object> securisation(String numero, Integer lot) {
        var decision = fiches.exiger(numero, SecurisationDuRao.class).decision();
        return Map.of(Variables.SECURISATION, decision.name(), Variables.VALIDATION_RAO, "");
    }

    private Map<String, Object> validation(String numero, Integer lot) {
        var decision = fiches.exiger(numero, ValidationDuRao.class).decision();
        return Map.of(Variables.VALIDATION_RAO, decision.name());
    }

    private Map<String, Object> direction(String numero, Integer lot) {
        var decision = fiches.exiger(numero, ValidationDeLaDirection.class).decision();
        return Map.of(Variables.VALIDATION_DIRECTION, decision.name());
    }

    private Map<String, Object> attribution(String numero, Integer lot) {
        var attribution = fiches.exiger(numero, Attribution.class);
        return Map.of(
                Variables.ATTRIBUTION, attribution.conclusion().name(),
                Variables.LOTS_ATTRIBUES, lots(attribution));
    }

    private static List<Integer> lots(Attribution attribution) {
        return attribution.conclusion() == Conclusion.DECISION
                ? attribution.decisions().stream().map(DecisionDeLot::lot).sorted().toList()
                : List.of();
    }
}
