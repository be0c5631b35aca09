package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What fills a form.
 *
 * @param corps what is known, typed or kept, as the API's body
 * @param choix by path of the field; a path without indices stands for every row
 * @param reperes paths, without indices, of what tells the rows apart
 * @param adherents name by code
 */
record ContenuDeFormulaire(
        JsonNode corps,
        List<Erreur> erreurs,
        Map<String, List<Choix>> choix,
        Set<String> reperes,
        PiecesAOffrir pieces,
        Map<String, String> adherents) {

    List<Choix> choixDe(String chemin) {
        var sansIndices = chemin.replaceAll("\\[\\d+]", "");
        var avecCrochets = chemin.replaceAll("\\[\\d+]", "[]");
        return choix.getOrDefault(
                chemin, choix.getOrDefault(sansIndices, choix.getOrDefault(avecCrochets, null)));
    }

    boolean estUnRepere(String chemin) {
        return reperes.contains(chemin.replaceAll("\\[\\d+]", ""));
    }

    List<String> erreursDe(String chemin) {
        return erreurs.stream()
                .filter(e -> chemin.equals(e.champ()))
                .map(e -> e.regle() == null ? e.message() : e.message() + " (" + e.regle() + ")")
                .toList();
    }
}
