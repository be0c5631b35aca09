package fr.centraleachat.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.springframework.stereotype.Component;

/**
 * A version may read what the earlier ones did not write. Once migrated, a process gets what its
 * steps already done would have written under the new version; what it has is left alone.
 */
@Component
class VariablesManquantes {

    private final RuntimeService runtime;
    private final HistoryService historique;
    private final CommandesDuMoteur commandes;
    private final ModelesBpmn modeles;
    private final EtapesFaites etapes;

    VariablesManquantes(
            RuntimeService runtime,
            HistoryService historique,
            CommandesDuMoteur commandes,
            ModelesBpmn modeles,
            EtapesFaites etapes) {
        this.runtime = runtime;
        this.historique = historique;
        this.commandes = commandes;
        this.modeles = modeles;
        this.etapes = etapes;
    }

    void ecrire(String instance) {
        var faites = faites(instance);
        commandes.executer(
                contexte -> {
                    ecrire(contexte.getExecutionManager().findExecutionById(instance), faites);
                    return null;
                });
    }

    private void ecrire(ExecutionEntity processus, List<String> faites) {
        var definition = processus.getProcessDefinition();
        var bpmn = modeles.lire(definition.getId());
        var duProcessus =
                faites.stream()
                        .filter(f -> bpmn.getModelElementById(f) instanceof FlowNode e && unique(e))
                        .toList();
        var valeurs = etapes.variables(definition.getKey(), Routages.de(processus), duProcessus);
        valeurs.keySet().removeAll(runtime.getVariables(processus.getId()).keySet());
        runtime.setVariables(processus.getId(), valeurs);
    }

    /** In the order of their end. */
    private List<String> faites(String instance) {
        return historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityType("userTask")
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .asc()
                .list()
                .stream()
                .filter(pas -> !pas.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    /** A step by lot, by support or by sujet writes nothing for the whole process. */
    private static boolean unique(FlowNode etape) {
        var parent = etape.getParentElement();
        while (parent instanceof SubProcess sousProcessus) {
            if (sousProcessus.triggeredByEvent()
                    || sousProcessus.getLoopCharacteristics() != null) {
                return false;
            }
            parent = sousProcessus.getParentElement();
        }
        return true;
    }
}
