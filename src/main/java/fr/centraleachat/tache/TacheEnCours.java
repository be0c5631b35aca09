package fr.centraleachat.tache;

import fr.centraleachat.organisation.Fonction;

/**
 * An open task and who must do it.
 *
 * @param fonction of the doer, null when the matrix names none
 * @param adherent for whom it is done: the acheteur where the doer works for all adhérents
 */
public record TacheEnCours(TacheOuverte tache, Fonction fonction, String adherent) {}
