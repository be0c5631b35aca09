package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.Diagramme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;

/** Draws where one procédure stands, from the history of its process alone. */
@Component
class Diagrammes {

    private final RepositoryService depot;
    private final HistoryService historique;
    private final InstancesDeProcessus instances;

    Diagrammes(RepositoryService depot, HistoryService historique, InstancesDeProcessus instances) {
        this.depot = depot;
        this.historique = historique;
        this.instances = instances;
    }

    Diagramme de(String numero) {
        var instance = instances.derniere(numero);
        var definition = instance.getProcessDefinitionId();
        var pas = pas(instance.getId());
        var flux = new FluxPasses(depot.getBpmnModelInstance(definition)).parmi(pas);
        return new Diagramme(
                xml(definition),
                ids(pas, p -> p.getEndTime() == null).toList(),
                Stream.concat(ids(pas, Diagrammes::estPasse), flux.stream()).toList());
    }

    private List<HistoricActivityInstance> pas(String instance) {
        return historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private static Stream<String> ids(
            List<HistoricActivityInstance> pas, Predicate<HistoricActivityInstance> filtre) {
        return pas.stream().filter(filtre).map(FluxPasses::element).distinct();
    }

    private static boolean estPasse(HistoricActivityInstance pas) {
        return pas.getEndTime() != null && !pas.isCanceled();
    }

    private String xml(String definition) {
        try (var flux = Objects.requireNonNull(depot.getProcessModel(definition))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
