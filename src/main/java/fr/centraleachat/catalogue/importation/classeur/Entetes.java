package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of the sheet holds what.
 *
 * @param colonnes by their letters
 * @param inconnues headers that are of no column of the model
 */
record Entetes(Map<String, ColonneDeMarche> colonnes, List<String> inconnues) {

    /**
     * @throws DonneesRefusees when a column that is needed is not there, or is there twice
     */
    static Entetes lire(Ligne ligne) {
        var connues = new HashMap<String, ColonneDeMarche>();
        ColonneDeMarche.toutes().forEach(c -> connues.put(simple(c.libelle()), c));
        var colonnes = new LinkedHashMap<String, ColonneDeMarche>();
        var inconnues = new ArrayList<String>();
        ligne.cellules()
                .forEach(
                        (lettres, cellule) -> {
                            var colonne = connues.get(simple(cellule.texte()));
                            if (colonne == null) {
                                inconnues.add(cellule.texte());
                            } else if (colonnes.containsValue(colonne)) {
                                throw refus("a deux fois", colonne.libelle());
                            } else {
                                colonnes.put(lettres, colonne);
                            }
                        });
        exigerLesColonnes(colonnes);
        return new Entetes(colonnes, inconnues);
    }

    private static void exigerLesColonnes(Map<String, ColonneDeMarche> colonnes) {
        var manquantes =
                ColonneDeMarche.toutes().stream()
                        .filter(ColonneDeMarche::obligatoire)
                        .filter(c -> !colonnes.containsValue(c))
                        .map(ColonneDeMarche::libelle)
                        .collect(Collectors.joining(" », « "));
        if (!manquantes.isEmpty()) {
            throw refus("n’a pas", manquantes);
        }
    }

    private static DonneesRefusees refus(String constat, String colonnes) {
        return DonneesRefusees.champ(
                "fichier",
                "Ce classeur %s la colonne « %s » : repartez du modèle à télécharger, ses titres sur"
                                .formatted(constat, colonnes)
                        + " la première ligne.");
    }

    private static String simple(String texte) {
        return texte.replace("*", "").replace('’', '\'').strip().toLowerCase(Locale.FRENCH);
    }
}
