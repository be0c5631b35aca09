package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;

/**
 * A column of the workbook: one field of the dossier.
 *
 * @param chemin within the part that its sheet holds ({@code serviceInstructeur.adherent})
 * @param choix what may be written, by label or by code; empty for anything
 */
record ColonneDuPlan(String entete, String chemin, ChampDecrit champ, List<Choix> choix) {

    /** A field that must be filled carries a star. */
    String enteteEcrit() {
        return champ.obligatoire() ? entete + " *" : entete;
    }
}
