package fr.centraleachat.recit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The places of the model of passation where a procédure stands until somebody or time moves it.
 */
final class EtatsDAttente {

    private static final BpmnModelInstance MODELE =
            Bpmn.readModelFromFile(Path.of("bpmn", "PassationMarchePublic.bpmn").toFile());

    private EtatsDAttente() {}

    /**
     * Where none of these procédures stands.
     *
     * @param faits of each procédure, as {@link FaitsEnBase} reads them
     */
    static Set<String> inoccupes(Map<String, Map<String, Integer>> faits) {
        var inoccupes = duModele();
        inoccupes.removeAll(occupes(faits));
        return inoccupes;
    }

    /** User tasks, and events that are caught on the way: of time, of a message, of a fact. */
    private static Set<String> duModele() {
        return Stream.of(UserTask.class, IntermediateCatchEvent.class, ReceiveTask.class)
                .flatMap(type -> ids(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> occupes(Map<String, Map<String, Integer>> faits) {
        var occupes = new TreeSet<String>();
        for (var id : ids(FlowNode.class)) {
            if (faits.values().stream().anyMatch(f -> f.containsKey("moteur " + id))) {
                occupes.add(id);
            }
        }
        occupes.addAll(attendusPar(occupes));
        return occupes;
    }

    /** At a gateway that waits for the first of several events, all of them are waited for. */
    private static Set<String> attendusPar(Set<String> occupes) {
        return MODELE.getModelElementsByType(EventBasedGateway.class).stream()
                .filter(g -> occupes.contains(g.getId()))
                .flatMap(g -> g.getSucceedingNodes().list().stream())
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(Class<? extends ModelElementInstance> type) {
        return MODELE.getModelElementsByType(type).stream()
                .map(e -> e.getAttributeValue("id"))
                .collect(Collectors.toSet());
    }
}
