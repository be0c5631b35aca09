package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Moves the timers that wait. */
@Component
class Minuteurs {

    private final ManagementService gestion;
    private final InstancesDeProcessus instances;
    private final Clock horloge;

    Minuteurs(ManagementService gestion, InstancesDeProcessus instances, Clock horloge) {
        this.gestion = gestion;
        this.instances = instances;
        this.horloge = horloge;
    }

    void deplacer(String numero, String minuteur, Instant echeance) {
        var jobs =
                gestion.createJobQuery()
                        .processInstanceId(instances.enCours(numero))
                        .activityId(minuteur)
                        .timers()
                        .list();
        if (jobs.size() != 1 || estEchu(jobs.get(0))) {
            throw new EtatIncompatible(
                    "L’échéance du dossier "
                            + numero
                            + " est passée ou n’est pas encore ouverte : elle ne peut plus être "
                            + "déplacée.");
        }
        CommandesDuMoteur.sansConflit(() -> fixer(jobs.get(0), echeance));
    }

    private Void fixer(Job job, Instant echeance) {
        gestion.setJobDuedate(job.getId(), Date.from(echeance));
        return null;
    }

    private boolean estEchu(Job job) {
        return !job.getDuedate().toInstant().isAfter(horloge.instant());
    }
}
