package fr.centraleachat.workflow.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What a process may still meet from where it stands, returns and interruptions included. */
final class ElementsAVenir {

    private static final String PROCESSUS = "";

    private final BpmnModelInstance bpmn;
    private final Flux flux;
    private final Map<String, List<BoundaryEvent>> bords;
    private final Map<String, List<SubProcess>> evenements;

    /** What hangs from each element is found once: a search by type reads the whole model. */
    ElementsAVenir(BpmnModelInstance bpmn) {
        this.bpmn = bpmn;
        this.flux = new Flux(bpmn);
        bords =
                bpmn.getModelElementsByType(BoundaryEvent.class).stream()
                        .collect(groupingBy(b -> b.getAttachedTo().getId()));
        evenements =
                bpmn.getModelElementsByType(SubProcess.class).stream()
                        .filter(SubProcess::triggeredByEvent)
                        .collect(groupingBy(s -> idDe(autour(s))));
    }

    /** Those it stands at are not counted, unless it may come back to them. */
    Set<String> apres(Collection<String> enCours) {
        var vus = new LinkedHashSet<String>();
        var file = new ArrayDeque<FlowNode>();
        enCours.forEach(id -> suivants(bpmn.getModelElementById(id)).forEach(file::add));
        evenements(null).forEach(file::add);
        while (!file.isEmpty()) {
            var element = file.poll();
            if (vus.add(element.getId())) {
                Stream.concat(suivants(element), dedans(element)).forEach(file::add);
            }
        }
        return vus;
    }

    private Stream<FlowNode> suivants(FlowNode element) {
        var autour = autour(element);
        return Stream.of(
                        flux.sortants(element).map(SequenceFlow::getTarget),
                        bords(element),
                        autour == null ? Stream.<FlowNode>empty() : suivants(autour),
                        autour == null ? Stream.<FlowNode>empty() : evenements(autour))
                .flatMap(s -> s);
    }

    private static Stream<FlowNode> dedans(FlowNode element) {
        return element instanceof SubProcess sousProcessus
                ? sousProcessus.getFlowElements().stream()
                        .filter(e -> e instanceof StartEvent)
                        .map(e -> (FlowNode) e)
                : Stream.empty();
    }

    private Stream<BoundaryEvent> bords(FlowNode element) {
        return bords.getOrDefault(element.getId(), List.of()).stream();
    }

    /** Event sub-processes directly within a sub-process, or the process when it is null. */
    private Stream<SubProcess> evenements(SubProcess autour) {
        return evenements.getOrDefault(idDe(autour), List.of()).stream();
    }

    private static SubProcess autour(FlowNode element) {
        return element.getParentElement() instanceof SubProcess s ? s : null;
    }

    private static String idDe(SubProcess autour) {
        return autour == null ? PROCESSUS : autour.getId();
    }
}
