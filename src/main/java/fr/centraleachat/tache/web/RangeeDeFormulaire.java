package fr.centraleachat.tache.web;

import fr.centraleachat.tache.web.ChampDePage.Genre;
import fr.centraleachat.tache.web.ChampDePage.Ligne;

/** A row and the table that it is in. */
record RangeeDeFormulaire(ChampDePage tableau, Ligne ligne) {

    boolean contient(String chemin) {
        return chemin != null
                && tableau.genre() == Genre.TABLEAU
                && chemin.startsWith(ligne.nom() + ".");
    }

    /** The message, after what it is about. */
    String devant(String message) {
        var rang = ", ligne " + (tableau.lignes().indexOf(ligne) + 1);
        var titre = ligne.titre();
        return (titre.isEmpty() ? tableau.libelle() + rang : titre) + " : " + message;
    }
}
