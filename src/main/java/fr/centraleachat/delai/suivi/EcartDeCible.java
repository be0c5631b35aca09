package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;

/** A phase of a running procédure whose target is no longer the one in force. */
record EcartDeCible(String numero, String phase, int jours, Unite unite) {

    /** The one in force. */
    Duree enVigueur() {
        return new Duree(jours, unite);
    }
}
