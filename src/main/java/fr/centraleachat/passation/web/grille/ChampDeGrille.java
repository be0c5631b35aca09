package fr.centraleachat.passation.web.grille;

/**
 * A field of the page.
 *
 * @param erreur null when it is right
 */
public record ChampDeGrille(String nom, String valeur, String erreur) {}
