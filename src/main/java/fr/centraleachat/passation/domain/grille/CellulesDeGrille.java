package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.FeuilleLue.Cellule;

/** What was typed, cell by cell: on the sheet of a workbook, or on the page that shows it. */
@FunctionalInterface
public interface CellulesDeGrille {

    /**
     * @param ligne from 1
     * @param colonne from 0
     * @return blank when nothing was typed
     */
    Cellule lue(int ligne, int colonne);
}
