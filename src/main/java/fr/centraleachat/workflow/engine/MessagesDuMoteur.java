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
        return attentes(message, numero, VariablesDeRoutage.LOT, lot);
    }

    void remettre(String message, String numero, Integer lot, Map<String, Object> variables) {
        remettreALUnique(attentes(message, numero, lot), message, dossier(numero, lot), variables);
    }

    void remettreAuSujet(
            String message, String numero, String sujet, Map<String, Object> variables) {
        var attentes = attentes(message, numero, VariablesDeRoutage.SUJET, sujet);
        remettreALUnique(attentes, message, numero, variables);
    }

    int remettreATous(String message, String numero, Map<String, Object> variables) {
        var attentes = attentes(message, numero, null);
        attentes.forEach(a -> commandes.executer(c -> recevoir(c, message, a, variables)));
        return attentes.size();
    }

    /** The sujet must be there before the first step of the sub-process is announced. */
    void ouvrir(String message, String numero, String sujet, Map<String, Object> variables) {
        var attentes = attentes(message, numero, null);
        if (attentes.size() != 1) {
            throw new EtatIncompatible(refus(numero, attentes.size()));
        }
        commandes.executer(
                c -> {
                    ecrire(c, attentes.get(0), variables);
                    return new MessageEventReceivedCmd(
                                    message, attentes.get(0), null, null, locales(sujet))
                            .execute(c);
                });
    }

    private List<String> attentes(String message, String numero, String variable, Object valeur) {
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(numero)
                .list()
                .stream()
                .map(Execution::getId)
                .filter(id -> valeur == null || valeur.equals(runtime.getVariable(id, variable)))
                .toList();
    }

    private void remettreALUnique(
            List<String> attentes, String message, String dossier, Map<String, Object> variables) {
        if (attentes.size() != 1) {
            throw new EtatIncompatible(refus(dossier, attentes.size()));
        }
        commandes.executer(c -> recevoir(c, message, attentes.get(0), variables));
    }

    private static Void recevoir(
            CommandContext contexte, String message, String id, Map<String, Object> variables) {
        ecrire(contexte, id, variables);
        return new MessageEventReceivedCmd(message, id, null).execute(contexte);
    }

    private static Map<String, Object> locales(String sujet) {
        return sujet == null ? Map.of() : Map.of(VariablesDeRoutage.SUJET, sujet);
    }

    private static void ecrire(CommandContext contexte, String id, Map<String, Object> variables) {
        Valeurs.ecrire(contexte.getExecutionManager().findExecutionById(id), variables);
    }

    private static String dossier(String numero, Integer lot) {
        return numero + (lot == null ? "" : ", lot " + lot);
    }

    private static String refus(String dossier, int attentes) {
        return attentes == 0
                ? "Le dossier " + dossier + " n’attend pas cet événement, ou l’a déjà reçu."
                : "Plusieurs lots du dossier " + dossier + " l’attendent : précisez le lot.";
    }
}
