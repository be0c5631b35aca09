package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a sheet: which field each column holds.
 *
 * @param repere letters of the column that names the dossier, null when there is none
 * @param colonnes by their letters
 */
record EntetesLus(String repere, Map<String, ColonneDuPlan> colonnes) {

    static EntetesLus de(FeuilleDuPlan prevue, Ligne ligne, List<Erreur> erreurs) {
        String repere = null;
        var colonnes = new LinkedHashMap<String, ColonneDuPlan>();
        for (var cellule : ligne.cellules().entrySet()) {
            var entete = cellule.getValue().texte();
            var colonne = colonne(prevue, entete);
            if (memes(entete, PlanDuClasseur.REPERE)) {
                repere = cellule.getKey();
            } else if (colonne.isPresent()) {
                colonnes.put(cellule.getKey(), colonne.get());
            } else {
                var place = new Place(prevue.nom(), ligne.numero(), cellule.getKey(), null);
                erreurs.add(
                        place.erreur("l’en-tête « " + entete + " » n’est pas du modèle.", null));
            }
        }
        if (repere == null) {
            var place = new Place(prevue.nom(), ligne.numero(), null, null);
            erreurs.add(place.erreur("il manque la colonne « Repère ».", null));
        }
        return new EntetesLus(repere, colonnes);
    }

    private static Optional<ColonneDuPlan> colonne(FeuilleDuPlan prevue, String entete) {
        return prevue.colonnes().stream().filter(c -> memes(c.entete(), entete)).findFirst();
    }

    private static boolean memes(String un, String autre) {
        return nu(un).equals(nu(autre));
    }

    private static String nu(String entete) {
        return ValeurDeCellule.simple(entete).replace("*", "").strip();
    }
}
