package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Garde 20 (R2181-2, R2181-3): the content of a letter is complete. A procédure adaptée owes the
 * decision alone, a procédure formalisée its motives too.
 */
final class GardesDesLettres {

    private static final DateTimeFormatter MOIS_ANNEE =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    private GardesDesLettres() {}

    /** Motives; of an awarded lot, attributaire and motives of the choice too (R2181-3). */
    static List<Erreur> motivees(LettresAuxCandidats lettres) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = lettres.rejets();
        var attribues = lettres.retenues().stream().map(LettreALAttributaire::lot).toList();
        for (int i = 0; i < lignes.size(); i++) {
            var chemin = "lettresRejet[" + i + "].";
            var ligne = lignes.get(i);
            exiger(
                    ligne.motifRejet(),
                    chemin + "motifRejet",
                    "Écrivez le motif du rejet.",
                    erreurs);
            if (ligne.stade() == StadeDuRejet.OFFRE && attribues.contains(ligne.lot())) {
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

    /**
     * The first day of signature is in every text that the agent wrote, where a délai is due.
     *
     * @param signaturePossible that day for a lot, null when none is due
     */
    static List<Erreur> dateAnnoncee(
            LettresAuxCandidats lettres, IntFunction<LocalDate> signaturePossible) {
        var erreurs = new ArrayList<Erreur>();
        for (int i = 0; i < lettres.rejets().size(); i++) {
            var lettre = lettres.rejets().get(i);
            var date = lettre.texte() == null ? null : signaturePossible.apply(lettre.lot());
            if (!annonce(lettre.texte(), date)) {
                erreurs.add(
                        dateAbsente(
                                "lettresRejet[" + i + "].texte",
                                date,
                                "ajoutez-le, ou videz le texte pour qu’il soit recomposé."));
            }
        }
        return erreurs;
    }

    /**
     * @param date null when none is to be announced
     */
    static boolean annonce(String texte, LocalDate date) {
        return date == null || ramasse(texte).contains(enLettres(date));
    }

    static Erreur dateAbsente(String champ, LocalDate date, String conseil) {
        return new Erreur(
                champ,
                "Le texte ne dit pas que le marché est susceptible d’être signé à compter du "
                        + enLettres(date)
                        + " : "
                        + conseil,
                "R2181-3, R2182-1");
    }

    private static String enLettres(LocalDate date) {
        var quantieme = date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return quantieme + " " + date.format(MOIS_ANNEE);
    }

    static Erreur rapportAbsent() {
        return new Erreur(
                "rapportPresentation",
                "Le besoin atteint le seuil européen : joignez le rapport de présentation.",
                "R2184-1");
    }

    /** A text that the agent has written still says the motif entered beside it. */
    static List<Erreur> texteFidele(LettresAuxCandidats lettres) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = lettres.rejets();
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
        return texte.strip().replaceAll("[\\s\u00a0]+", " ");
    }

    private static void exiger(String valeur, String champ, String message, List<Erreur> erreurs) {
        if (valeur == null || valeur.isBlank()) {
            erreurs.add(new Erreur(champ, message, "R2181-3"));
        }
    }
}
