package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.SourceDeVariables;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Completes a task, once the domain has said what the gateways ahead must read. */
@Component
class Achevement {

    private final CommandesDuMoteur commandes;

    /** Asked late: a source may itself need the engine. */
    private final ObjectProvider<SourceDeVariables> sources;

    Achevement(CommandesDuMoteur commandes, ObjectProvider<SourceDeVariables> sources) {
        this.commandes = commandes;
        this.sources = sources;
    }

    void achever(String tache) {
        if (!commandes.executer(contexte -> achever(contexte, tache))) {
            throw new EtatIncompatible(
                    "Cette tâche n’est plus ouverte : elle a été achevée ou annulée. Rechargez "
                            + "votre liste de travail.");
        }
    }

    /** False when the task is no longer open. */
    private boolean achever(CommandContext contexte, String id) {
        var tache = contexte.getTaskManager().findTaskById(id);
        if (tache == null || tache.getExecution() == null) {
            return false;
        }
        Valeurs.ecrire(tache.getExecution(), valeurs(tache));
        new CompleteTaskCmd(id, null).execute(contexte);
        return true;
    }

    private Map<String, Object> valeurs(TaskEntity tache) {
        var processus = tache.getProcessDefinition().getKey();
        return sources.stream()
                .filter(s -> s.processus().equals(processus))
                .findFirst()
                .map(s -> s.apres(tache.getTaskDefinitionKey(), Routages.de(tache.getExecution())))
                .orElse(Map.of());
    }
}
