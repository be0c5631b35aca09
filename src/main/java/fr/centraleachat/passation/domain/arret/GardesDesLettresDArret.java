package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import java.util.ArrayList;
import java.util.List;

/** Garde 20, for an arrêt: all those who took part are told why, and nobody else (R2185-2). */
final class GardesDesLettresDArret {

    private static final String ARTICLE = "R2185-2";

    private GardesDesLettresDArret() {}

    static List<Erreur> fautes(LettresDArret lettres, List<LettreDeRejet> attendues) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = lettres.lettresRejet();
        var ecrites = cles(lignes);
        attendues.stream()
                .filter(a -> !ecrites.contains(EnvoiDesLettresDArret.cle(a)))
                .map(a -> new Erreur("lettresRejet", oubliee(a), ARTICLE))
                .forEach(erreurs::add);
        for (int i = 0; i < lignes.size(); i++) {
            erreurs.addAll(fautes("lettresRejet[" + i + "].", lignes.get(i), cles(attendues)));
        }
        return erreurs;
    }

    private static List<Erreur> fautes(String champ, LettreDeRejet ligne, List<String> attendues) {
        var erreurs = new ArrayList<Erreur>();
        if (!attendues.contains(EnvoiDesLettresDArret.cle(ligne))) {
            erreurs.add(
                    Erreur.de(
                            champ + "operateur",
                            "Cet opérateur n’a pas de pli sur le lot " + ligne.lot() + "."));
        }
        if (ligne.motifRejet() == null || ligne.motifRejet().isBlank()) {
            erreurs.add(
                    new Erreur(champ + "motifRejet", "Écrivez les raisons de l’arrêt.", ARTICLE));
        } else if (ligne.texte() != null && !contient(ligne.texte(), ligne.motifRejet())) {
            erreurs.add(
                    new Erreur(
                            champ + "texte",
                            "Le texte ne reprend pas les raisons : corrigez l’un ou l’autre, ou"
                                    + " videz le texte pour qu’il soit recomposé.",
                            ARTICLE));
        }
        return erreurs;
    }

    private static String oubliee(LettreDeRejet attendue) {
        return "Le participant "
                + attendue.operateur()
                + " n’a pas sa lettre pour le lot "
                + attendue.lot()
                + ".";
    }

    private static boolean contient(String texte, String raisons) {
        return ramasse(texte).contains(ramasse(raisons));
    }

    private static String ramasse(String texte) {
        return texte.strip().replaceAll("\\s+", " ");
    }

    private static List<String> cles(List<LettreDeRejet> lignes) {
        return lignes.stream().map(EnvoiDesLettresDArret::cle).toList();
    }
}
