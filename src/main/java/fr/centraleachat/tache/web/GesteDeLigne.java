package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.tache.formulaire.FormulairePoste;
import fr.centraleachat.tache.formulaire.ModeleDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The buttons that add or take out a row of a table by posting the form. */
final class GesteDeLigne {

    private final String aRetirer;
    private final String aAjouter;

    GesteDeLigne(HttpServletRequest requete) {
        this.aRetirer = requete.getParameter("retirer");
        this.aAjouter = requete.getParameter("ajouter");
    }

    boolean demande() {
        return aRetirer != null || aAjouter != null;
    }

    /**
     * @param parametres the row taken out is removed from them
     */
    ObjectNode appliquer(ModeleDeSaisie modele, Map<String, List<String>> parametres) {
        if (aRetirer != null) {
            parametres.keySet().removeIf(nom -> nom.startsWith(aRetirer + "."));
        }
        var corps = FormulairePoste.enJson(modele, parametres);
        // A path as {@code lots}, or {@code lots[0].sousLots}; anything else was not ours.
        if (aAjouter != null && aAjouter.matches("\\w+(\\[\\d{1,4}]\\.\\w+)*")) {
            corps.withArray("/" + aAjouter.replaceAll("\\[(\\d+)]\\.", "/$1/")).addObject();
        }
        return corps;
    }
}
