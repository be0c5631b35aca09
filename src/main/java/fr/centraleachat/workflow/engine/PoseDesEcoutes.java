package fr.centraleachat.workflow.engine;

import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_END;
import static org.camunda.bpm.engine.delegate.ExecutionListener.EVENTNAME_START;
import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseUtil.parseCamundaExtensionProperties;

import fr.centraleachat.workflow.AttenteOuverte.Genre;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts listeners where a model has something to tell, and nowhere else: the starter's own bridge
 * would publish every step of every process.
 */
class PoseDesEcoutes extends AbstractBpmnParseListener {

    private final Annonces annonces;

    PoseDesEcoutes(Annonces annonces) {
        this.annonces = annonces;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity processus) {
        processus.addBuiltInListener(EVENTNAME_END, (ExecutionListener) annonces::fin);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activite) {
        var tache = ((UserTaskActivityBehavior) activite.getActivityBehavior()).getTaskDefinition();
        tache.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, annonces::creation);
        tache.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, annonces::achevement);
        tache.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, annonces::annulation);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activite) {
        if (porte(element, "phase")) {
            activite.addBuiltInListener(EVENTNAME_START, (ExecutionListener) annonces::ouverture);
            activite.addBuiltInListener(EVENTNAME_END, (ExecutionListener) annonces::fermeture);
        }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
    }

    @Override
    public void parseIntermediateCatchEvent(
            Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
        var proprietes = parseCamundaExtensionProperties(element);
        if (proprietes != null && proprietes.containsKey("detenteur")) {
            ecouterLAttente(activite, proprietes.get("detenteur"), genre(element));
        }
    }

    private void ecouterLAttente(ActivityImpl activite, String detenteur, Genre genre) {
        activite.addBuiltInListener(
                EVENTNAME_START,
                (ExecutionListener) execution -> annonces.attente(execution, detenteur, genre));
        activite.addBuiltInListener(EVENTNAME_END, (ExecutionListener) annonces::finDAttente);
    }

    private static Genre genre(Element element) {
        return element.element("timerEventDefinition") == null ? Genre.MESSAGE : Genre.DATE;
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activite) {
        ecouterLaFin(element, activite);
    }

    private void ecouterLaFin(Element element, ActivityImpl activite) {
        if (porte(element, "raci")) {
            activite.addBuiltInListener(EVENTNAME_END, (ExecutionListener) annonces::activite);
        }
    }

    private static boolean porte(Element element, String propriete) {
        var proprietes = parseCamundaExtensionProperties(element);
        return proprietes != null && proprietes.containsKey(propriete);
    }
}
