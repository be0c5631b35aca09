package fr.centraleachat.workflow.engine;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * A model binds code in one way only: a delegate expression that names one bean of a {@code
 * process} package. No class, no script, no call.
 */
@Component
class ControleDesDelegues {

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final ConfigurableListableBeanFactory beans;

    ControleDesDelegues(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    List<String> fautes(String processus, BpmnModelInstance bpmn) {
        return elements(bpmn.getDocument().getRootElement())
                .flatMap(this::fautes)
                .map(faute -> processus + ", " + faute)
                .toList();
    }

    private static Stream<DomElement> elements(DomElement racine) {
        return Stream.concat(
                Stream.of(racine),
                racine.getChildElements().stream().flatMap(ControleDesDelegues::elements));
    }

    private Stream<String> fautes(DomElement element) {
        return Stream.of(
                        interdit(element, "class"),
                        interdit(element, "expression"),
                        script(element),
                        delegue(element))
                .flatMap(s -> s)
                .map(faute -> nom(element) + " : " + faute);
    }

    private static Stream<String> interdit(DomElement element, String attribut) {
        return element.hasAttribute(BpmnModelConstants.CAMUNDA_NS, attribut)
                ? Stream.of("camunda:" + attribut + " n’est pas admis, nommez un délégué")
                : Stream.empty();
    }

    private static Stream<String> script(DomElement element) {
        var type = element.getLocalName();
        return type.equals("scriptTask") || type.equals("script")
                ? Stream.of("un script n’est pas admis, nommez un délégué")
                : Stream.empty();
    }

    private Stream<String> delegue(DomElement element) {
        var expression = element.getAttribute(BpmnModelConstants.CAMUNDA_NS, "delegateExpression");
        return expression == null ? Stream.empty() : delegue(expression);
    }

    private Stream<String> delegue(String expression) {
        var bean = BEAN.matcher(expression);
        if (!bean.matches()) {
            return Stream.of("« " + expression + " » doit nommer un bean, et rien d’autre");
        }
        if (!beans.containsBean(bean.group(1))) {
            return Stream.of("le bean « " + bean.group(1) + " » n’existe pas");
        }
        var type = AutoProxyUtils.determineTargetClass(beans, bean.group(1));
        return type != null && type.getPackageName().endsWith(".process")
                ? Stream.empty()
                : Stream.of("le bean « " + bean.group(1) + " » n’est pas d’un paquet process");
    }

    /** A listener has no id: the element that carries it has one. */
    private static String nom(DomElement element) {
        for (var e = element; e != null; e = e.getParentElement()) {
            if (e.hasAttribute("id")) {
                return e.getAttribute("id");
            }
        }
        return element.getLocalName();
    }
}
