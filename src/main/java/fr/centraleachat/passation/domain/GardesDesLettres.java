package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/**
 * Garde 20 (R2181-2, R2181-3): the content of a letter is complete. A procédure adaptée owes the
 * decision alone, a procédure formalisée its motives too.
 */
final class GardesDesLettres {

    private GardesDesLettres() {}

    /** Motives, attributaire and motives of the choice, in a procédure formalisée (R2181-3). */
    static List<Erreur> motivees(LettresAuxCandidats lettres) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = rejets(lettres);
        for (int i = 0; i < lignes.size(); i++) {
            var chemin = "lettresRejet[" + i + "].";
            var ligne = lignes.get(i);
            exiger(
                    ligne.motifRejet(),
                    chemin + "motifRejet",
                    "Écrivez le motif du rejet.",
                    erreurs);
            if (ligne.stade() == StadeDuRejet.OFFRE) {
                exiger(
                        ligne.attributaire(),
                        chemin + "attributaire",
                        "Nommez l’attributaire.",
                        erreurs);
                exiger(
                        ligne.motifsChoix(),
                        chemin + "motifsChoix",
                        "Écrivez les motifs du choix.",
                        erreurs);
            }
        }
        return erreurs;
    }

    /** A text that the agent has written still says the motif entered beside it. */
    static List<Erreur> texteFidele(LettresAuxCandidats lettres) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = rejets(lettres);
        for (int i = 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            if (ligne.texte() != null
                    && ligne.motifRejet() != null
                    && !ramasse(ligne.texte()).contains(ramasse(ligne.motifRejet()))) {
                erreurs.add(
                        new Erreur(
                                "lettresRejet[" + i + "].texte",
                                "Le texte ne reprend pas le motif du rejet : corrigez l’un ou"
                                        + " l’autre, ou videz le texte pour qu’il soit recomposé.",
                                "R2181-2"));
            }
        }
        return erreurs;
    }

    private static String ramasse(String texte) {
        return texte.strip().replaceAll("\\s+", " ");
    }

    private static void exiger(String valeur, String champ, String message, List<Erreur> erreurs) {
        if (valeur == null || valeur.isBlank()) {
            erreurs.add(new Erreur(champ, message, "R2181-3"));
        }
    }

    static List<LettreDeRejet> rejets(LettresAuxCandidats lettres) {
        return lettres.lettresRejet() == null ? List.of() : lettres.lettresRejet();
    }
}
