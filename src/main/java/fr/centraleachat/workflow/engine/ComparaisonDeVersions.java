package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ElementDuModele;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Two versions of a model, seen from where a procédure stands. */
final class ComparaisonDeVersions {

    private final BpmnModelInstance suivie;
    private final BpmnModelInstance derniere;
    private final List<String> enCours;

    ComparaisonDeVersions(
            BpmnModelInstance suivie, BpmnModelInstance derniere, List<String> enCours) {
        this.suivie = suivie;
        this.derniere = derniere;
        this.enCours = enCours;
    }

    List<ElementDuModele> enCours() {
        return elements(suivie, enCours, e -> true);
    }

    /** Gone, or become something else. */
    List<ElementDuModele> sansEquivalent() {
        return elements(suivie, enCours, e -> !estDeMemeGenre(e, noeud(derniere, e.getId())));
    }

    List<ElementDuModele> ajoutes() {
        return elements(derniere, devant(derniere), e -> noeud(suivie, e.getId()) == null);
    }

    List<ElementDuModele> retires() {
        return elements(suivie, devant(suivie), e -> noeud(derniere, e.getId()) == null);
    }

    List<ElementDuModele> modifies() {
        var ids = new LinkedHashSet<>(enCours);
        ids.addAll(devant(suivie));
        var avant = new Traits(suivie);
        var apres = new Traits(derniere);
        return ids.stream()
                .map(id -> noeud(suivie, id))
                .filter(e -> noeud(derniere, e.getId()) != null)
                .filter(e -> !avant.de(e).equals(apres.de(noeud(derniere, e.getId()))))
                .map(ComparaisonDeVersions::element)
                .toList();
    }

    /** From where it stands, in the version that still has these elements. */
    private Set<String> devant(BpmnModelInstance bpmn) {
        var connus = enCours.stream().filter(id -> noeud(bpmn, id) != null).toList();
        return new ElementsAVenir(bpmn).apres(connus);
    }

    private static List<ElementDuModele> elements(
            BpmnModelInstance bpmn, Collection<String> ids, Predicate<FlowNode> filtre) {
        return ids.stream()
                .map(id -> noeud(bpmn, id))
                .filter(ComparaisonDeVersions::compte)
                .filter(filtre)
                .map(ComparaisonDeVersions::element)
                .toList();
    }

    /** A step, a wait or a phase; a start, an end or a gateway says nothing to an agent. */
    private static boolean compte(FlowNode noeud) {
        return noeud instanceof Activity
                || noeud instanceof CatchEvent && !(noeud instanceof StartEvent)
                || noeud instanceof ThrowEvent && !(noeud instanceof EndEvent);
    }

    private static FlowNode noeud(BpmnModelInstance bpmn, String id) {
        return bpmn.getModelElementById(id) instanceof FlowNode noeud ? noeud : null;
    }

    private static boolean estDeMemeGenre(FlowNode avant, FlowNode apres) {
        return apres != null && apres.getElementType().equals(avant.getElementType());
    }

    private static ElementDuModele element(FlowNode noeud) {
        var libelle = noeud.getName();
        return new ElementDuModele(
                noeud.getId(), libelle == null || libelle.isBlank() ? noeud.getId() : libelle);
    }
}
