package fr.centraleachat.workflow.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** What we add to the engine before it is built: its clock and our events. */
@Component
class ExtensionDuMoteur extends AbstractProcessEnginePlugin {

    private final Annonces annonces;
    private final Clock horloge;

    ExtensionDuMoteur(Annonces annonces, Clock horloge) {
        this.annonces = annonces;
        this.horloge = horloge;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setCustomPreBPMNParseListeners(
                avec(
                        configuration.getCustomPreBPMNParseListeners(),
                        (BpmnParseListener) new PoseDesEcoutes(annonces)));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                avec(
                        configuration.getCustomPreCommandInterceptorsTxRequired(),
                        (CommandInterceptor) new HorlogeDuMoteur(horloge)));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                avec(
                        configuration.getCustomPreCommandInterceptorsTxRequiresNew(),
                        (CommandInterceptor) new HorlogeDuMoteur(horloge)));
    }

    private static <T> List<T> avec(List<T> existants, T nouveau) {
        var tous = existants == null ? new ArrayList<T>() : new ArrayList<>(existants);
        tous.add(nouveau);
        return tous;
    }
}
