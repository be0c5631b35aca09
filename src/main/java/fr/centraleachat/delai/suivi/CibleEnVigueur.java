package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;

/**
 * The target of a phase for a kind of procédure and an adhérent.
 *
 * @param unite JOURS_CALENDAIRES or JOURS_OUVRES
 * @param parametreMinimum code of the parameter that gives the legal minimum, null when none
 */
record CibleEnVigueur(String phase, int jours, Unite unite, String parametreMinimum) {

    Duree duree() {
        return new Duree(jours, unite);
    }
}
