package fr.centraleachat.passation.domain.reparation;

/**
 * What was done towards the outside, and cannot be undone.
 *
 * @param phase code of the phase that did it: no phase up to that one may be taken up again
 * @param texte « L’avis est envoyé », with its date
 * @param regle the article, null when there is none
 */
public record ActeIrreversible(String phase, String texte, String regle) {}
