package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.VariablesDeRoutage;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.MessageEventReceivedCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

/** Finds who waits for a message, by number of procédure and by lot, and hands it over. */
@Component
class MessagesDuMoteur {

    private final RuntimeService runtime;
    private final CommandesDuMoteur commandes;

    MessagesDuMoteur(RuntimeService runtime, CommandesDuMoteur commandes) {
        this.runtime = runtime;
        this.commandes = commandes;
    }

    List<String> attentes(String message, String numero, Integer lot) {
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(numero)
                .list()
                .stream()
                .map(Execution::getId)
                .filter(id -> lot == null || lot.equals(lot(id)))
                .toList();
    }

    void remettre(String message, String numero, Integer lot, Map<String, Object> variables) {
        var attentes = attentes(message, numero, lot);
        if (attentes.size() != 1) {
            throw new EtatIncompatible(refus(numero, lot, attentes.size()));
        }
        commandes.executer(c -> recevoir(c, message, attentes.get(0), variables));
    }

    private Object lot(String execution) {
        return runtime.getVariable(execution, VariablesDeRoutage.LOT);
    }

    private static Void recevoir(
            CommandContext contexte, String message, String id, Map<String, Object> variables) {
        Valeurs.ecrire(contexte.getExecutionManager().findExecutionById(id), variables);
        return new MessageEventReceivedCmd(message, id, null).execute(contexte);
    }

    private static String refus(String numero, Integer lot, int attentes) {
        var dossier = numero + (lot == null ? "" : ", lot " + lot);
        return attentes == 0
                ? "Le dossier " + dossier + " n’attend pas cet événement, ou l’a déjà reçu."
                : "Plusieurs lots du dossier " + dossier + " l’attendent : précisez le lot.";
    }
}
