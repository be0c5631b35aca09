package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.CelluleDeCalcul;
import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.CelluleDeCalcul.Texte;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.document.FeuilleLue;
import fr.centraleachat.document.FeuilleLue.Cellule;
import fr.centraleachat.document.Reperes;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Compares a filled sheet with what was exported: only what was asked may differ. */
final class ComparaisonDeFeuille {

    private static final String SIRET = "\\d{14}";
    private static final Cellule VIDE = new Cellule("", false);

    private final FeuilleDeCalcul attendue;
    private final Map<Integer, Map<String, Cellule>> lues;
    private final EcartsDeGrille ecarts;

    ComparaisonDeFeuille(FeuilleDeCalcul attendue, FeuilleLue lue, EcartsDeGrille ecarts) {
        this.attendue = attendue;
        this.lues =
                lue.lignes().stream()
                        .collect(
                                Collectors.toMap(
                                        FeuilleLue.Ligne::numero,
                                        FeuilleLue.Ligne::cellules,
                                        (premiere, doublon) -> doublon));
        this.ecarts = ecarts;
        lue.fusions().forEach(f -> ecarts.cellule(attendue.nom(), f, "défusionnez ces cellules."));
    }

    /** What a cell holds; blank when it holds nothing. */
    Cellule lue(int ligne, int colonne) {
        return lues.getOrDefault(ligne, Map.of()).getOrDefault(Reperes.colonne(colonne), VIDE);
    }

    void comparer() {
        for (int l = 0; l < attendue.lignes().size(); l++) {
            var ligne = attendue.lignes().get(l);
            for (int c = 0; c < ligne.size(); c++) {
                comparer(l + 1, c, ligne.get(c));
            }
        }
        lues.forEach(this::refuserLesAjouts);
    }

    private void comparer(int ligne, int colonne, CelluleDeCalcul attendu) {
        var lue = lue(ligne, colonne);
        if (attendu instanceof Formule f) {
            comparerLaFormule(ligne, colonne, f, lue);
        } else if (attendu instanceof Saisie) {
            refuserLaFormule(ligne, colonne, lue);
        } else if (attendu instanceof Nombre n && !Nombres.egaux(n.valeur(), lue)) {
            change(ligne, colonne, Nombres.lu(n.valeur()), lue);
        } else if (attendu instanceof Texte t && !memeTexte(t.texte(), lue)) {
            if (t.texte().matches(SIRET)) {
                ecart(ligne, colonne, inconnu(t.texte(), lue));
                return;
            }
            change(ligne, colonne, t.texte(), lue);
        } else if (attendu instanceof CelluleDeCalcul.Vide && !lue.equals(VIDE)) {
            ajout(ligne, colonne);
        }
    }

    private void comparerLaFormule(int ligne, int colonne, Formule attendue, Cellule lue) {
        if (!lue.formule()) {
            ecart(
                    ligne,
                    colonne,
                    "la formule a été remplacée par "
                            + (lue.texte().isEmpty() ? "rien" : "« " + lue.texte() + " »")
                            + " : remettez ="
                            + attendue.expression());
        } else if (!lue.expression().isBlank()
                && !reduite(lue.expression()).equals(reduite(attendue.expression()))) {
            ecart(
                    ligne,
                    colonne,
                    "la formule a été changée en ="
                            + lue.expression()
                            + " : remettez ="
                            + attendue.expression());
        }
    }

    private void refuserLaFormule(int ligne, int colonne, Cellule lue) {
        if (lue.formule()) {
            ecart(
                    ligne,
                    colonne,
                    "une formule est écrite où une valeur est attendue : collez sa valeur.");
        }
    }

    private void change(int ligne, int colonne, String attendu, Cellule lue) {
        ecart(
                ligne,
                colonne,
                "« %s » a été changé en « %s » : remettez la valeur de la grille exportée."
                        .formatted(attendu, lue.formule() ? "=" + lue.expression() : lue.texte()));
    }

    private static String inconnu(String siret, Cellule lue) {
        return "l’opérateur « %s » n’est pas celui de cette ligne : remettez %s."
                .formatted(lue.texte(), siret);
    }

    private void refuserLesAjouts(int ligne, Map<String, Cellule> cellules) {
        int largeur =
                ligne <= attendue.lignes().size() ? attendue.lignes().get(ligne - 1).size() : 0;
        cellules.keySet().stream()
                .map(Reperes::rang)
                .filter(c -> c >= largeur)
                .sorted()
                .forEach(c -> ajout(ligne, c));
    }

    private void ajout(int ligne, int colonne) {
        ecart(ligne, colonne, "cette case n’est pas de la grille : videz-la.");
    }

    private void ecart(int ligne, int colonne, String message) {
        ecarts.cellule(attendue.nom(), Reperes.colonne(colonne) + ligne, message);
    }

    private static boolean memeTexte(String attendu, Cellule lue) {
        return !lue.formule() && attendu.strip().equals(lue.texte());
    }

    /** Spreadsheets write again the blanks and the case of what they keep. */
    private static String reduite(String expression) {
        return expression.replaceAll("[\\s$']", "").toUpperCase(Locale.ROOT);
    }
}
