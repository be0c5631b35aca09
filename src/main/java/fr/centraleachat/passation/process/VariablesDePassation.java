package fr.centraleachat.passation.process;

import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the gateways read, from the latest fiche of the step that was done. */
@Component
class VariablesDePassation implements SourceDeVariables {

    private final Map<String, RegleDeRoute> regles;

    VariablesDePassation(List<RoutesDePhase> phases) {
        regles =
                phases.stream()
                        .flatMap(p -> p.regles().entrySet().stream())
                        .collect(
                                java.util.stream.Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public String processus() {
        return PassationMarchePublic.CLE;
    }

    @Override
    public Map<String, Object> apres(String code, Routage routage) {
        var regle = regles.get(code);
        return regle == null ? Map.of() : regle.variables(routage);
    }
}
