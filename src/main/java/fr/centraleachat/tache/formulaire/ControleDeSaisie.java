package fr.centraleachat.tache.formulaire;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Compares a body with the fields of its record, and notes every fault at once. */
final class ControleDeSaisie {

    private final List<Erreur> erreurs = new ArrayList<>();

    private ControleDeSaisie() {}

    static List<Erreur> fautes(ModeleDeSaisie modele, JsonNode corps) {
        var controle = new ControleDeSaisie();
        if (corps.isObject()) {
            controle.objet(modele.champs(), corps, "");
        } else {
            controle.erreurs.add(Erreur.de(null, "Envoyez un objet JSON."));
        }
        return controle.erreurs;
    }

    private void objet(List<ModeleDeChamp> champs, JsonNode objet, String parent) {
        var inconnus = new HashSet<String>();
        objet.fieldNames().forEachRemaining(inconnus::add);
        for (var champ : champs) {
            inconnus.remove(champ.nom());
            champ(champ, objet, champ.chemin(parent));
        }
        inconnus.stream().sorted().forEach(nom -> inconnu(nom, parent));
    }

    private void inconnu(String nom, String parent) {
        var chemin = parent.isEmpty() ? nom : parent + "." + nom;
        var message = "« %s » n’est pas à fournir ici : retirez-le.";
        erreurs.add(Erreur.de(chemin, message.formatted(nom)));
    }

    private void champ(ModeleDeChamp champ, JsonNode objet, String chemin) {
        var valeur = objet.path(champ.nom());
        if (estVide(valeur)) {
            if (champ.obligatoire() || champ.si() != null && champ.si().estVraie(objet)) {
                noter(champ, chemin, Messages.manquant(champ));
            }
        } else if (!champ.liste()) {
            valeur(champ, valeur, chemin);
        } else if (valeur.isArray()) {
            for (int i = 0; i < valeur.size(); i++) {
                valeur(champ, valeur.get(i), chemin + "[" + i + "]");
            }
        } else {
            noter(champ, chemin, "« %s » attend une liste.".formatted(champ.libelle()));
        }
    }

    static boolean estVide(JsonNode valeur) {
        return valeur.isMissingNode()
                || valeur.isNull()
                || valeur.isArray() && valeur.isEmpty()
                || valeur.isTextual() && valeur.asText().isBlank();
    }

    private void valeur(ModeleDeChamp champ, JsonNode valeur, String chemin) {
        if (champ.nature() == Nature.GROUPE && valeur.isObject()) {
            objet(champ.champs(), valeur, chemin);
        } else if (!ValeurAcceptable.est(champ, valeur)) {
            noter(champ, chemin, Messages.illisible(champ, valeur));
        }
    }

    private void noter(ModeleDeChamp champ, String chemin, String message) {
        erreurs.add(new Erreur(chemin, message, champ.regle().isEmpty() ? null : champ.regle()));
    }
}
