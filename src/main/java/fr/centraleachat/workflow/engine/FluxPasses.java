package fr.centraleachat.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The sequence flows that a process took. The engine keeps no history of them: an element was
 * reached by the flow whose source ended last before it began, a join by all of its flows.
 */
final class FluxPasses {

    private static final String CORPS = "#multiInstanceBody";

    private final Map<String, List<SequenceFlow>> entrants = new HashMap<>();

    FluxPasses(BpmnModelInstance bpmn) {
        for (var flux : bpmn.getModelElementsByType(SequenceFlow.class)) {
            entrants.computeIfAbsent(flux.getTarget().getId(), id -> new ArrayList<>()).add(flux);
        }
    }

    /** BPMN id of what was passed; a multi-instance and its body are one element. */
    static String element(HistoricActivityInstance pas) {
        return pas.getActivityId().replace(CORPS, "");
    }

    /**
     * @param pas in the order in which they began
     */
    Set<String> parmi(List<HistoricActivityInstance> pas) {
        var passes = new LinkedHashSet<String>();
        var finis = new HashMap<String, Integer>();
        for (int rang = 0; rang < pas.size(); rang++) {
            var element = element(pas.get(rang));
            passes.addAll(pris(element, finis));
            if (pas.get(rang).getEndTime() != null) {
                finis.put(element, rang);
            }
        }
        return passes;
    }

    private Collection<String> pris(String cible, Map<String, Integer> finis) {
        var possibles =
                entrants.getOrDefault(cible, List.of()).stream()
                        .filter(f -> finis.containsKey(f.getSource().getId()))
                        .toList();
        var derniers =
                possibles.isEmpty() || possibles.get(0).getTarget() instanceof ParallelGateway
                        ? possibles
                        : List.of(dernier(possibles, finis));
        return derniers.stream().map(SequenceFlow::getId).toList();
    }

    private static SequenceFlow dernier(List<SequenceFlow> flux, Map<String, Integer> finis) {
        return flux.stream()
                .max((a, b) -> Integer.compare(rang(a, finis), rang(b, finis)))
                .orElseThrow();
    }

    private static int rang(SequenceFlow flux, Map<String, Integer> finis) {
        return finis.get(flux.getSource().getId());
    }
}
