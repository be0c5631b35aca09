package fr.centraleachat.tache.formulaire;

import java.util.List;

/** The fields of a form's record, in their order. */
public record ModeleDeSaisie(Class<?> type, List<ModeleDeChamp> champs) {}
