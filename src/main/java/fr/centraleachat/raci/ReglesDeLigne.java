package fr.centraleachat.raci;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a row of the matrix must be, whatever the models. */
final class ReglesDeLigne {

    /** What a cell may say, in the order in which it is proposed. */
    static final List<String> CELLULES = List.of("A", "A/R", "R/A", "C/A", "R", "C", "C/I", "I");

    /** The nine of the matrix; the three of the application hold no letter. */
    static final Set<Fonction> FONCTIONS = EnumSet.range(Fonction.EQUIPE_ACHATS, Fonction.DGS);

    private ReglesDeLigne() {}

    /**
     * @throws DonneesRefusees with every broken rule
     */
    static void verifier(DemandeDeLigne demande, LocalDate aujourdHui) {
        var erreurs = new ArrayList<Erreur>();
        demande.cellules().forEach((fonction, cellule) -> verifier(fonction, cellule, erreurs));
        if (demande.debut() == null) {
            erreurs.add(Erreur.de("debut", "Dites à partir de quel jour la ligne change."));
        } else if (demande.debut().isBefore(aujourdHui)) {
            erreurs.add(
                    Erreur.de(
                            "debut",
                            "Choisissez aujourd’hui ou un jour à venir : les tâches passées gardent"
                                    + " leur matrice."));
        }
        if (demande.motif() == null || demande.motif().isBlank()) {
            erreurs.add(Erreur.de("motif", "Écrivez pourquoi la ligne change."));
        }
        if (erreurs.isEmpty()
                && demande.cellules().values().stream().noneMatch(ReglesDeLigne::agit)) {
            erreurs.add(
                    Erreur.de(
                            null,
                            "Donnez la lettre A à une fonction au moins : sans acteur, personne ne"
                                    + " recevrait la tâche."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private static void verifier(Fonction fonction, String cellule, List<Erreur> erreurs) {
        if (!FONCTIONS.contains(fonction) || !CELLULES.contains(cellule)) {
            erreurs.add(
                    Erreur.de(
                            fonction.name(),
                            "Choisissez pour « "
                                    + fonction.libelle()
                                    + " » parmi "
                                    + String.join(", ", CELLULES)
                                    + "."));
        }
    }

    /** R alone acts where the row has no A: the attribution is decided by R. */
    private static boolean agit(String cellule) {
        return cellule.contains("A") || cellule.contains("R");
    }
}
