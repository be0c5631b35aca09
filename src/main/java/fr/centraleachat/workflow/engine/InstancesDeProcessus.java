package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** From the number of a procédure to its process. */
@Component
class InstancesDeProcessus {

    private final RuntimeService runtime;
    private final HistoryService historique;

    InstancesDeProcessus(RuntimeService runtime, HistoryService historique) {
        this.runtime = runtime;
        this.historique = historique;
    }

    /** Identifier of the running process. */
    String enCours(String numero) {
        var instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(numero).list();
        if (instances.size() != 1) {
            throw new EtatIncompatible("Le dossier " + numero + " n’est plus en cours.");
        }
        return instances.get(0).getId();
    }

    /** Running or over; the latest when there were several. */
    HistoricProcessInstance derniere(String numero) {
        return historique
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(numero)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("Le dossier " + numero + " n’existe pas."));
    }
}
