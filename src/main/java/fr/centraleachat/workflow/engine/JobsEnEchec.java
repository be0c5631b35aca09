package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Incident;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The jobs that are no longer tried. */
@Component
class JobsEnEchec {

    private static final int ESSAIS = 5;

    private final RuntimeService runtime;
    private final ManagementService gestion;
    private final InstancesDeProcessus instances;

    JobsEnEchec(RuntimeService runtime, ManagementService gestion, InstancesDeProcessus instances) {
        this.runtime = runtime;
        this.gestion = gestion;
        this.instances = instances;
    }

    List<Incident> tous() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
                .map(this::incident)
                .toList();
    }

    void relancer(String numero) {
        var jobs =
                gestion.createJobQuery()
                        .processInstanceId(instances.enCours(numero))
                        .noRetriesLeft()
                        .list();
        if (jobs.isEmpty()) {
            return;
        }
        gestion.setJobRetries(jobs.stream().map(Job::getId).toList(), ESSAIS);
    }

    private Incident incident(org.camunda.bpm.engine.runtime.Incident incident) {
        var instance =
                runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult();
        return new Incident(
                instance.getBusinessKey(),
                incident.getActivityId(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant());
    }
}
