package fr.centraleachat.tache.formulaire;

/**
 * @param suite what follows from the choice, empty when nothing is to say
 */
public record Option(String valeur, String libelle, String suite) {}
