package fr.centraleachat.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.DomElement;

/** All that makes an element what it does, in one text: two versions compare by it. */
final class Traits {

    private static final Set<String> A_PART = Set.of("incoming", "outgoing", "documentation");
    private static final Set<String> DU_SOUS_PROCESSUS =
            Set.of("extensionElements", "multiInstanceLoopCharacteristics");
    private static final Set<String> ATTRIBUTS =
            Set.of("name", "value", "messageRef", "errorRef", "cancelActivity", "default");
    private static final Set<String> DU_MOTEUR =
            Set.of("formKey", "delegateExpression", "asyncBefore", "collection", "elementVariable");

    private final Flux flux;

    Traits(BpmnModelInstance bpmn) {
        this.flux = new Flux(bpmn);
    }

    String de(FlowNode element) {
        var dom = element.getDomElement();
        var enfants =
                dom.getChildElements().stream()
                        .filter(e -> !(element instanceof SubProcess) || propre(e))
                        .map(Traits::texte);
        var suites = flux.sortants(element).map(Traits::suite).sorted();
        return Stream.of(Stream.of(seul(dom)), enfants, suites)
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
    }

    private static boolean propre(DomElement enfant) {
        return DU_SOUS_PROCESSUS.contains(enfant.getLocalName());
    }

    private static String suite(SequenceFlow flux) {
        return flux.getTarget().getId() + texte(flux.getDomElement());
    }

    private static String texte(DomElement element) {
        if (A_PART.contains(element.getLocalName())) {
            return "";
        }
        var enfants = element.getChildElements();
        return enfants.isEmpty()
                ? seul(element) + element.getTextContent().strip()
                : seul(element) + enfants.stream().map(Traits::texte).toList();
    }

    private static String seul(DomElement element) {
        var siens = ATTRIBUTS.stream().map(a -> a + "=" + element.getAttribute(a));
        var duMoteur =
                DU_MOTEUR.stream()
                        .map(a -> a + "=" + element.getAttribute(BpmnModelConstants.CAMUNDA_NS, a));
        return element.getLocalName() + Stream.concat(siens, duMoteur).sorted().toList();
    }
}
