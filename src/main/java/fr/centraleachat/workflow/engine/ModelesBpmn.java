package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/** The deployed versions as drawn: their sub-processes, and which is the latest. */
@Component
class ModelesBpmn {

    private final RepositoryService depot;

    ModelesBpmn(RepositoryService depot) {
        this.depot = depot;
    }

    BpmnModelInstance lire(String definition) {
        return depot.getBpmnModelInstance(definition);
    }

    ProcessDefinition derniere(String processus) {
        return Objects.requireNonNull(
                depot.createProcessDefinitionQuery()
                        .processDefinitionKey(processus)
                        .latestVersion()
                        .singleResult(),
                processus);
    }

    /**
     * Where to start a phase: of those that carry it, the sub-process that stands at the level of
     * the process; before all its instances when it has several.
     */
    String sousProcessus(String definition, String phase) {
        return lire(definition).getModelElementsByType(SubProcess.class).stream()
                .filter(s -> s.getParentElement() instanceof Process)
                .filter(s -> phase.equals(LecteurDeModele.propriete(s, "phase")))
                .map(ModelesBpmn::entier)
                .findFirst()
                .orElseThrow(() -> new EtatIncompatible("Le processus n’a pas cette phase."));
    }

    private static String entier(SubProcess sousProcessus) {
        var corps = sousProcessus.getLoopCharacteristics() == null ? "" : Positions.CORPS;
        return sousProcessus.getId() + corps;
    }

    /** A sub-process that a message opens at any time, beside the phases. */
    boolean estATouteHeure(String definition, String element) {
        return lire(definition).getModelElementById(element) instanceof SubProcess sousProcessus
                && sousProcessus.triggeredByEvent();
    }
}
