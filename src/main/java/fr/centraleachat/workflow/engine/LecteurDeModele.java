package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ActiviteDuModele;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Reads one process of a BPMN model: its user tasks, its activités, its phases. */
final class LecteurDeModele {

    private final ProcessDefinition definition;
    private final BpmnModelInstance bpmn;

    LecteurDeModele(ProcessDefinition definition, BpmnModelInstance bpmn) {
        this.definition = definition;
        this.bpmn = bpmn;
    }

    Modele lire() {
        var activites =
                bpmn.getModelElementsByType(FlowNode.class).stream()
                        .filter(n -> !(n instanceof UserTask) && propriete(n, "raci") != null)
                        .toList();
        var phases =
                bpmn.getModelElementsByType(SubProcess.class).stream()
                        .filter(s -> propriete(s, "phase") != null)
                        .toList();
        return new Modele(
                parId(bpmn.getModelElementsByType(UserTask.class), this::etape),
                parId(activites, this::activite),
                parId(phases, s -> propriete(s, "phase")));
    }

    private static <E extends BaseElement, V> Map<String, V> parId(
            Collection<E> elements, Function<E, V> lecture) {
        var resultat = new LinkedHashMap<String, V>();
        elements.forEach(e -> resultat.put(e.getId(), lecture.apply(e)));
        return resultat;
    }

    private EtapeDuModele etape(UserTask tache) {
        var lettre = propriete(tache, "lettre");
        return new EtapeDuModele(
                definition.getKey(),
                definition.getVersion(),
                tache.getId(),
                tache.getName(),
                tache.getCamundaFormKey(),
                phaseAutourDe(tache),
                propriete(tache, "raci"),
                lettre == null ? "A" : lettre,
                propriete(tache, "fonction"));
    }

    private ActiviteDuModele activite(FlowNode element) {
        return new ActiviteDuModele(
                definition.getKey(),
                definition.getVersion(),
                element.getId(),
                element.getName(),
                phaseAutourDe(element),
                propriete(element, "raci"));
    }

    static String phaseAutourDe(FlowNode element) {
        var parent = element.getParentElement();
        while (parent instanceof SubProcess sousProcessus) {
            var phase = propriete(sousProcessus, "phase");
            if (phase != null) {
                return phase;
            }
            parent = sousProcessus.getParentElement();
        }
        return null;
    }

    static String propriete(BaseElement element, String nom) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return null;
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(p -> p.getCamundaProperties().stream())
                .filter(p -> nom.equals(p.getCamundaName()))
                .map(p -> p.getCamundaValue())
                .findFirst()
                .orElse(null);
    }
}
