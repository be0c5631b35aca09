package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.Erreur;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One dossier of the workbook: what is written for it, by path, and where. */
final class DossierLu {

    private final String repere;
    private final Map<String, List<String>> ecrits = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> rangs = new HashMap<>();

    DossierLu(String repere) {
        this.repere = repere;
    }

    String repere() {
        return repere;
    }

    Map<String, List<String>> ecrits() {
        return ecrits;
    }

    /** Rank of the next row of that part, from 0. */
    int rangSuivant(String prefixe) {
        return rangs.merge(prefixe, 1, Integer::sum) - 1;
    }

    void ecrire(String chemin, List<String> valeurs) {
        ecrits.put(chemin, valeurs);
    }

    /** The first place given to a path is kept: a list begins with its first row. */
    void situer(String chemin, Place place) {
        places.putIfAbsent(chemin, place);
    }

    /** A fault of the dossier, told where it is, or where the nearest part around it is. */
    Erreur situer(Erreur erreur) {
        var chemin = erreur.champ() == null ? "" : erreur.champ();
        while (!places.containsKey(chemin) && !chemin.isEmpty()) {
            chemin = parent(chemin);
        }
        return places.getOrDefault(chemin, Place.feuille(PlanDuClasseur.DOSSIERS))
                .erreur("dossier " + repere + ", " + erreur.message(), erreur.regle());
    }

    private static String parent(String chemin) {
        int fin = Math.max(chemin.lastIndexOf('.'), chemin.lastIndexOf('['));
        return fin < 0 ? "" : chemin.substring(0, fin);
    }
}
