package fr.centraleachat.tache.web;

import fr.centraleachat.tache.web.ChampDePage.Genre;
import fr.centraleachat.tache.web.ChampDePage.Ligne;
import java.util.Locale;

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
        return (titre.isEmpty() ? tableau.libelle() + rang : titre) + " : " + suite(message);
    }

    /** After a colon a sentence goes on. */
    private static String suite(String message) {
        return message.substring(0, 1).toLowerCase(Locale.FRENCH) + message.substring(1);
    }
}
