package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.Moteur;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Checks every deployed version of every process, old ones included: a procédure that runs for two
 * years still follows the model of its first day.
 */
@Component
class VerificationDuCablage implements SmartLifecycle {

    /** Ten years: how long a finished process stays in the history at least. */
    private static final int CONSERVATION_JOURS = 3650;

    private final Moteur moteur;
    private final ModelesDeployes modeles;
    private final RepositoryService depot;
    private final ControleDesDelegues delegues;
    private final List<ControleDuCablage> controles;
    private boolean faite;

    VerificationDuCablage(
            Moteur moteur,
            ModelesDeployes modeles,
            RepositoryService depot,
            ControleDesDelegues delegues,
            List<ControleDuCablage> controles) {
        this.moteur = moteur;
        this.modeles = modeles;
        this.depot = depot;
        this.delegues = delegues;
        this.controles = controles;
    }

    /**
     * @throws CablageDefectueux with every fault
     */
    @Override
    public void start() {
        var fautes = fautes();
        if (!fautes.isEmpty()) {
            throw new CablageDefectueux(fautes);
        }
        faite = true;
    }

    @Override
    public void stop() {
        faite = false;
    }

    @Override
    public boolean isRunning() {
        return faite;
    }

    /** All beans are there; nothing runs yet, and no port is open. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    List<String> fautes() {
        var etapes = moteur.etapes();
        var activites = moteur.activites();
        return Stream.of(
                        modeles.definitions().stream().flatMap(this::fautes),
                        controles.stream().flatMap(c -> c.fautes(etapes, activites).stream()))
                .flatMap(s -> s)
                .toList();
    }

    private Stream<String> fautes(ProcessDefinition definition) {
        var nom = definition.getKey() + " v" + definition.getVersion();
        var bpmn = depot.getBpmnModelInstance(definition.getId());
        return Stream.of(
                        conservation(definition, nom),
                        ControleDesTachesHorsPhase.fautes(nom, bpmn).stream(),
                        delegues.fautes(nom, bpmn).stream())
                .flatMap(fautes -> fautes);
    }

    private static Stream<String> conservation(ProcessDefinition definition, String nom) {
        var jours = definition.getHistoryTimeToLive();
        return jours != null && jours >= CONSERVATION_JOURS
                ? Stream.empty()
                : Stream.of(nom + " : l’historique doit être gardé dix ans (historyTimeToLive)");
    }
}
