package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.LettresAuxCandidats.LettreALAttributaire;
import fr.centraleachat.passation.domain.LettresAuxCandidats.LettreDeRejet;
import fr.centraleachat.passation.domain.LettresAuxCandidats.Stade;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Garde 20 (R2181-1 to R2181-3): every candidate has a letter, whose content is complete. A
 * procédure adaptée owes the decision alone, a procédure formalisée its motives too.
 */
final class GardesDesLettres {

    private GardesDesLettres() {}

    /** One letter for each candidate not retained on a lot, and for each attributaire. */
    static List<Erreur> chacunASaLettre(
            LettresAuxCandidats lettres,
            List<LettreDeRejet> rejetsAttendus,
            List<LettreALAttributaire> attributionsAttendues) {
        var erreurs = new ArrayList<Erreur>();
        for (var attendue : rejetsAttendus) {
            long nombre =
                    rejets(lettres).stream()
                            .filter(l -> Objects.equals(l.lot(), attendue.lot()))
                            .filter(l -> attendue.operateur().equals(l.operateur()))
                            .count();
            exigerUne(nombre, "lettresRejet", attendue.lot(), attendue.operateur(), erreurs);
        }
        for (var attendue : attributionsAttendues) {
            long nombre =
                    lettres.lettresAttributaires().stream()
                            .filter(l -> Objects.equals(l.lot(), attendue.lot()))
                            .filter(l -> attendue.operateur().equals(l.operateur()))
                            .count();
            exigerUne(
                    nombre, "lettresAttributaires", attendue.lot(), attendue.operateur(), erreurs);
        }
        return erreurs;
    }

    private static void exigerUne(
            long nombre, String champ, Integer lot, String operateur, List<Erreur> erreurs) {
        if (nombre != 1) {
            erreurs.add(
                    new Erreur(
                            champ,
                            "Écrivez une lettre, et une seule, à "
                                    + operateur
                                    + " pour le lot "
                                    + lot
                                    + " : tous sont informés ensemble.",
                            "R2181-1"));
        }
    }

    /**
     * Nobody else is written to: a letter to a candidate who did not bid on the lot is a mistake.
     */
    static List<Erreur> personneDAutre(
            LettresAuxCandidats lettres, List<LettreDeRejet> rejetsAttendus) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = rejets(lettres);
        for (int i = 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            if (rejetsAttendus.stream()
                    .noneMatch(
                            a ->
                                    Objects.equals(a.lot(), ligne.lot())
                                            && a.operateur().equals(ligne.operateur()))) {
                erreurs.add(
                        Erreur.de(
                                "lettresRejet[" + i + "].operateur",
                                "Cet opérateur n’est pas écarté du lot "
                                        + ligne.lot()
                                        + " : retirez la ligne."));
            }
        }
        return erreurs;
    }

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
            if (ligne.stade() == Stade.OFFRE) {
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
