package fr.centraleachat.pilotage.classeur;

/**
 * A column of a sheet.
 *
 * @param largeur in characters
 */
public record Colonne(String titre, int largeur) {}
