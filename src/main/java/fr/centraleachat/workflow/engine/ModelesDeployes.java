package fr.centraleachat.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The deployed models, read once each: a deployed version never changes. */
@Component
class ModelesDeployes {

    /** Asked late: the engine needs the listeners that read the models before it exists. */
    private final ObjectProvider<RepositoryService> depot;

    private final Map<String, Modele> parDefinition = new ConcurrentHashMap<>();

    ModelesDeployes(ObjectProvider<RepositoryService> depot) {
        this.depot = depot;
    }

    Modele de(String definition) {
        var connu = parDefinition.get(definition);
        return connu != null ? connu : lire(depot.getObject().getProcessDefinition(definition));
    }

    /** Every version of every process. */
    List<Modele> deployes() {
        return definitions().stream().map(d -> de(d.getId())).toList();
    }

    List<ProcessDefinition> definitions() {
        return depot.getObject()
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
    }

    private Modele lire(ProcessDefinition definition) {
        var bpmn = depot.getObject().getBpmnModelInstance(definition.getId());
        var modele = new LecteurDeModele(definition, bpmn).lire();
        parDefinition.put(definition.getId(), modele);
        return modele;
    }
}
