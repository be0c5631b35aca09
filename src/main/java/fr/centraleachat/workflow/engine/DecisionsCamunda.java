package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Decisions;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision tables, evaluated by Camunda in their latest version. */
@Component
@Transactional
class DecisionsCamunda implements Decisions {

    private final DecisionService decisions;

    DecisionsCamunda(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Map<String, Object>> evaluer(String decision, Map<String, Object> variables) {
        return decisions.evaluateDecisionTableByKey(decision, variables).getResultList();
    }
}
