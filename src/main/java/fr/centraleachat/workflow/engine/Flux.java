package fr.centraleachat.workflow.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The sequence flows of a model by their source: a model need not repeat them on its elements. */
final class Flux {

    private final Map<String, List<SequenceFlow>> parSource;

    Flux(BpmnModelInstance bpmn) {
        parSource =
                bpmn.getModelElementsByType(SequenceFlow.class).stream()
                        .collect(groupingBy(f -> f.getSource().getId()));
    }

    Stream<SequenceFlow> sortants(FlowNode element) {
        return parSource.getOrDefault(element.getId(), List.of()).stream();
    }
}
