package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.VersionDeployee;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** The deployed versions of a process, and who follows each. */
@Component
class VersionsDeployees {

    private final RepositoryService depot;
    private final RuntimeService runtime;

    VersionsDeployees(RepositoryService depot, RuntimeService runtime) {
        this.depot = depot;
        this.runtime = runtime;
    }

    /** The latest first. */
    List<VersionDeployee> de(String processus) {
        var definitions =
                depot.createProcessDefinitionQuery()
                        .processDefinitionKey(processus)
                        .orderByProcessDefinitionVersion()
                        .desc()
                        .list();
        return definitions.stream().map(d -> version(d, d == definitions.get(0))).toList();
    }

    private VersionDeployee version(ProcessDefinition definition, boolean derniere) {
        var deploiement =
                depot.createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult();
        var suivie =
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count();
        return new VersionDeployee(
                definition.getVersion(),
                deploiement.getDeploymentTime().toInstant(),
                derniere,
                suivie);
    }

    List<String> enCours(String processus, int version) {
        return depot
                .createProcessDefinitionQuery()
                .processDefinitionKey(processus)
                .processDefinitionVersion(version)
                .list()
                .stream()
                .flatMap(
                        d ->
                                runtime
                                        .createProcessInstanceQuery()
                                        .processDefinitionId(d.getId())
                                        .list()
                                        .stream())
                .map(ProcessInstance::getBusinessKey)
                .sorted()
                .toList();
    }
}
