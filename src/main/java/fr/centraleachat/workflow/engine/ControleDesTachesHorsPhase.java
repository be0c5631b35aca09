package fr.centraleachat.workflow.engine;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A user task belongs to a phase, or to an event sub-process, which has its place at any time. A
 * process that has no phase at all is timed by none.
 */
final class ControleDesTachesHorsPhase {

    private ControleDesTachesHorsPhase() {}

    static List<String> fautes(String nom, BpmnModelInstance bpmn) {
        if (bpmn.getModelElementsByType(SubProcess.class).stream()
                .allMatch(s -> LecteurDeModele.propriete(s, "phase") == null)) {
            return List.of();
        }
        return bpmn.getModelElementsByType(UserTask.class).stream()
                .filter(tache -> LecteurDeModele.phaseAutourDe(tache) == null)
                .filter(tache -> !aTouteHeure(tache))
                .map(tache -> nom + ", " + tache.getId() + " : n’est dans aucune phase")
                .toList();
    }

    private static boolean aTouteHeure(FlowNode element) {
        var parent = element.getParentElement();
        while (parent instanceof SubProcess sousProcessus) {
            if (sousProcessus.triggeredByEvent()) {
                return true;
            }
            parent = sousProcessus.getParentElement();
        }
        return false;
    }
}
