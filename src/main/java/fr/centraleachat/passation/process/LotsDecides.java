package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a decision on the lots tells the process: the lots awarded, now or at an earlier one. */
@Component
class LotsDecides {

    private final DecisionsDeLot decisions;

    LotsDecides(DecisionsDeLot decisions) {
        this.decisions = decisions;
    }

    Map<String, Object> apres(String numero, String conclusion) {
        var lots = decisions.attribuees(numero).stream().map(d -> d.decision().lot()).toList();
        return Map.of(
                Variables.ATTRIBUTION, conclusion,
                Variables.LOTS_ATTRIBUES, lots,
                Variables.UN_LOT_ATTRIBUE, !lots.isEmpty());
    }
}
