package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 5: on which supports, and until when the consultation lasts. */
@Component
class RoutesDuLancement implements RoutesDePhase {

    private final Fiches fiches;
    private final Procedures procedures;

    RoutesDuLancement(Fiches fiches, Procedures procedures) {
        this.fiches = fiches;
        this.procedures = procedures;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_PreparerPublicite", this::publicite,
                "Task_ConstaterEnvoi", this::envoi);
    }

    private Map<String, Object> publicite(Routage routage) {
        var publicite = fiches.exiger(routage.numero(), Publicite.class);
        var variables = new HashMap<String, Object>();
        variables.put(Variables.PUBLICITE, publicite.decision().name());
        if (publicite.decision() == Publicite.Decision.PUBLIER) {
            variables.put(Variables.SUPPORTS, publicite.supports());
            variables.put(Variables.JOUE_REQUIS, publicite.estAuJoue());
            variables.put(Variables.DLRO, publicite.dlro());
            variables.put(Variables.REPORT_OUVERT, false);
        }
        return variables;
    }

    private Map<String, Object> envoi(Routage routage) {
        return Map.of(Variables.DLRO, procedures.exiger(routage.numero()).dlro());
    }
}
