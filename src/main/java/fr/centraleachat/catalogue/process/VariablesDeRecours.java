package fr.centraleachat.catalogue.process;

import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.ProcessusDeRecours;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the gateways of a recours read, from where it stands. */
@Component
class VariablesDeRecours implements SourceDeVariables {

    private static final String SUITE = "suite";
    private static final String CONDITIONS_ACCEPTEES = "conditionsAcceptees";

    private final LesRecours recours;

    VariablesDeRecours(LesRecours recours) {
        this.recours = recours;
    }

    @Override
    public String processus() {
        return ProcessusDeRecours.CLE;
    }

    @Override
    public Map<String, Object> apres(String code, Routage routage) {
        var r = recours.exiger(routage.numero());
        return Map.of(SUITE, r.suite(), CONDITIONS_ACCEPTEES, r.estEnInstruction());
    }
}
