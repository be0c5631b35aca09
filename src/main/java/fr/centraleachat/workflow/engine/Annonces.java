package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ActiviteAccomplie;
import fr.centraleachat.workflow.AttenteFermee;
import fr.centraleachat.workflow.AttenteOuverte;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.TacheCreee;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what happens in the engine into our events, in the engine's transaction. */
@Component
class Annonces {

    private final ApplicationEventPublisher evenements;
    private final ModelesDeployes modeles;
    private final Clock horloge;

    Annonces(ApplicationEventPublisher evenements, ModelesDeployes modeles, Clock horloge) {
        this.evenements = evenements;
        this.modeles = modeles;
        this.horloge = horloge;
    }

    void creation(DelegateTask tache) {
        var etape = modele(tache).etapes().get(tache.getTaskDefinitionKey());
        var routage = Routages.de(tache.getExecution());
        evenements.publishEvent(new TacheCreee(tache.getId(), etape, routage, horloge.instant()));
    }

    void achevement(DelegateTask tache) {
        terminer(tache, false);
    }

    void annulation(DelegateTask tache) {
        terminer(tache, true);
    }

    private void terminer(DelegateTask tache, boolean annulee) {
        var etape = modele(tache).etapes().get(tache.getTaskDefinitionKey());
        var routage = Routages.de(tache.getExecution());
        evenements.publishEvent(
                new TacheTerminee(tache.getId(), etape, routage, annulee, horloge.instant()));
    }

    void ouverture(DelegateExecution execution) {
        var routage = Routages.de(execution);
        var sousProcessus = execution.getCurrentActivityId();
        evenements.publishEvent(
                new PhaseOuverte(
                        routage.numero(),
                        modele(execution).phases().get(sousProcessus),
                        sousProcessus,
                        instance(routage),
                        horloge.instant()));
    }

    void fermeture(DelegateExecution execution) {
        var routage = Routages.de(execution);
        var sousProcessus = execution.getCurrentActivityId();
        evenements.publishEvent(
                new PhaseFermee(
                        routage.numero(),
                        modele(execution).phases().get(sousProcessus),
                        sousProcessus,
                        instance(routage),
                        horloge.instant()));
    }

    void attente(DelegateExecution execution, String detenteur, AttenteOuverte.Genre genre) {
        evenements.publishEvent(
                new AttenteOuverte(
                        execution.getProcessBusinessKey(),
                        execution.getActivityInstanceId(),
                        detenteur,
                        genre,
                        horloge.instant()));
    }

    /** What was awaited came, or the process left the place. */
    void finDAttente(DelegateExecution execution) {
        evenements.publishEvent(
                new AttenteFermee(
                        execution.getProcessBusinessKey(),
                        execution.getActivityInstanceId(),
                        horloge.instant()));
    }

    /** An activité that was interrupted was not done. */
    void activite(DelegateExecution execution) {
        if (execution.isCanceled()) {
            return;
        }
        var activite = modele(execution).activites().get(execution.getCurrentActivityId());
        evenements.publishEvent(
                new ActiviteAccomplie(
                        activite.code(),
                        activite.libelle(),
                        activite.phase(),
                        activite.activite(),
                        Routages.de(execution),
                        horloge.instant()));
    }

    /** A process that was deleted did not reach its end. */
    void fin(DelegateExecution execution) {
        if (!execution.isCanceled()) {
            evenements.publishEvent(
                    new ProcessusTermine(execution.getProcessBusinessKey(), horloge.instant()));
        }
    }

    private static String instance(Routage routage) {
        if (routage.lot() != null) {
            return routage.lot().toString();
        }
        return routage.support() == null ? "" : routage.support();
    }

    private Modele modele(DelegateTask tache) {
        return modeles.de(tache.getProcessDefinitionId());
    }

    private Modele modele(DelegateExecution execution) {
        return modeles.de(execution.getProcessDefinitionId());
    }
}
