package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/** Runs commands of the engine, and says in French that somebody else was faster. */
@Component
class CommandesDuMoteur {

    private final ProcessEngineConfigurationImpl moteur;

    CommandesDuMoteur(ProcessEngine moteur) {
        this.moteur = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
    }

    <T> T executer(Command<T> commande) {
        return sansConflit(() -> moteur.getCommandExecutorTxRequired().execute(commande));
    }

    /** The engine locks optimistically: the loser of two concurrent acts is told at the flush. */
    static <T> T sansConflit(Supplier<T> acte) {
        try {
            return acte.get();
        } catch (OptimisticLockingException e) {
            var refus =
                    new EtatIncompatible(
                            "Une autre personne vient d’agir sur ce dossier. Rechargez la page, "
                                    + "puis recommencez si la tâche est toujours ouverte.");
            refus.initCause(e);
            throw refus;
        }
    }
}
