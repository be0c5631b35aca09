package fr.centraleachat.passation.web.grille;

import fr.centraleachat.document.FeuilleLue.Cellule;
import fr.centraleachat.passation.domain.grille.CellulesDeGrille;
import fr.centraleachat.passation.domain.grille.ChampsDeLot;
import java.util.Map;

/**
 * The fields of the page, read as the cells that they stand for: on a page, a number has a comma.
 */
record CellulesDeLaPage(Map<String, String> saisies) implements CellulesDeGrille {

    private static final String NOMBRE = "-?[0-9  ]+([.,][0-9]+)?";

    @Override
    public Cellule lue(int ligne, int colonne) {
        var texte = saisies.getOrDefault(ChampsDeLot.champ(ligne, colonne), "").strip();
        return new Cellule(
                texte.matches(NOMBRE) ? texte.replaceAll("[  ]", "").replace(',', '.') : texte,
                false);
    }
}
