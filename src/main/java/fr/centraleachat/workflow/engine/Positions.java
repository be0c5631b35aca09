package fr.centraleachat.workflow.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.springframework.stereotype.Component;

/** Which version a running process follows, and where it stands in it. */
@Component
class Positions {

    static final String CORPS = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService depot;
    private final InstancesDeProcessus instances;

    Positions(RuntimeService runtime, RepositoryService depot, InstancesDeProcessus instances) {
        this.runtime = runtime;
        this.depot = depot;
        this.instances = instances;
    }

    ProcessDefinition version(String numero) {
        return depot.getProcessDefinition(racine(numero).getProcessDefinitionId());
    }

    /** BPMN ids, each once; a multi-instance and its body are one element. */
    List<String> enCours(String numero) {
        return dans(racine(numero)).distinct().toList();
    }

    ActivityInstance racine(String numero) {
        return runtime.getActivityInstance(instances.enCours(numero));
    }

    private static Stream<String> dans(ActivityInstance instance) {
        return Stream.concat(
                Stream.of(instance.getChildActivityInstances())
                        .flatMap(a -> Stream.concat(id(a.getActivityId()), dans(a))),
                Stream.of(instance.getChildTransitionInstances())
                        .flatMap(t -> id(t.getActivityId())));
    }

    private static Stream<String> id(String activite) {
        return Stream.of(activite.replace(CORPS, ""));
    }
}
