package fr.centraleachat.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Every element of the models, and those that some test of this run went through. */
@TestComponent
public class CheminsParcourus extends AbstractProcessEnginePlugin {

    private static final CarnetDeChemins CARNET = CarnetDeChemins.deCetteExecution();
    private static final Map<String, String> LIVRES = livres();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var ecoutes = configuration.getCustomPostBPMNParseListeners();
        var toutes =
                ecoutes == null ? new ArrayList<BpmnParseListener>() : new ArrayList<>(ecoutes);
        toutes.add(new Pose());
        configuration.setCustomPostBPMNParseListeners(toutes);
    }

    /** By process: some tests deploy a version of their own, with a step that is not ours. */
    private static Map<String, String> livres() {
        try (var fichiers = Files.list(Path.of("bpmn"))) {
            return fichiers.filter(f -> f.toString().endsWith(".bpmn"))
                    .collect(
                            Collectors.toMap(
                                    f -> f.getFileName().toString().replace(".bpmn", ""),
                                    CheminsParcourus::lire));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lire(Path modele) {
        try {
            return Files.readString(modele);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A listener on each activité and on each flow of the process. */
    private static class Pose extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity processus) {
            var livre = LIVRES.get(processus.getKey());
            if (livre != null) {
                new Suite(livre).suivre(processus);
            }
        }
    }

    /** Of one process, as it is shipped. */
    private record Suite(String livre) {

        void suivre(ScopeImpl portee) {
            portee.getActivities().forEach(this::suivre);
        }

        private void suivre(ActivityImpl activite) {
            attendre(activite.getId());
            activite.addBuiltInListener(ExecutionListener.EVENTNAME_START, noter(activite.getId()));
            activite.getOutgoingTransitions().forEach(flux -> suivre((TransitionImpl) flux));
            suivre((ScopeImpl) activite);
        }

        private void suivre(TransitionImpl flux) {
            attendre(flux.getId());
            flux.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, noter(flux.getId()));
        }

        private void attendre(String id) {
            if (livre.contains("id=\"" + id + "\"")) {
                CARNET.attendre(id);
            }
        }

        private static ExecutionListener noter(String id) {
            return execution -> CARNET.parcourir(id);
        }
    }
}
