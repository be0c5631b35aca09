package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;

/** The discrepancies of a filled grid, each named by its sheet and its cell. */
final class EcartsDeGrille {

    private static final int MAXIMUM = 200;

    private final List<Erreur> erreurs = new ArrayList<>();

    void feuille(String feuille, String message) {
        ajouter(feuille, "Feuille « " + feuille + " » : " + message);
    }

    void cellule(String feuille, String cellule, String message) {
        ajouter(
                feuille + "!" + cellule,
                "Feuille « " + feuille + " », cellule " + cellule + " : " + message);
    }

    /** Beyond a point, one more line helps nobody. */
    private void ajouter(String champ, String message) {
        if (erreurs.size() < MAXIMUM) {
            erreurs.add(Erreur.de(champ, message));
        }
    }

    boolean estVide() {
        return erreurs.isEmpty();
    }

    List<Erreur> toutes() {
        return List.copyOf(erreurs);
    }
}
