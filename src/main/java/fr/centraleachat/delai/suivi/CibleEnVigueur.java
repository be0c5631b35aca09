package fr.centraleachat.delai.suivi;

/**
 * The target of a phase for a kind of procédure.
 *
 * @param parametreMinimum code of the parameter that gives the legal minimum, null when none
 */
record CibleEnVigueur(String phase, int jours, String parametreMinimum) {}
