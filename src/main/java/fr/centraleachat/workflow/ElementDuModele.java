package fr.centraleachat.workflow;

/**
 * A step, a wait, a phase or a gateway of a model.
 *
 * @param code BPMN id
 * @param libelle the BPMN id when the model gives none
 */
public record ElementDuModele(String code, String libelle) {}
