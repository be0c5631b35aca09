package fr.centraleachat.document;

import java.util.List;
import java.util.Map;

/**
 * A sheet of a workbook; rows without any content are left out.
 *
 * @param fusions places of the merged cells ({@code B2:B4}): only the first holds what is read
 */
public record FeuilleLue(String nom, List<Ligne> lignes, List<String> fusions) {

    /**
     * @param numero from 1, as the workbook shows it
     * @param cellules by the letters of their column; blank ones are left out
     */
    public record Ligne(int numero, Map<String, Cellule> cellules) {}

    /**
     * @param texte a number without its format, a date as 2026-11-25, a boolean as true or false
     * @param formule it is computed by the workbook
     * @param expression of the formula, without its equal sign; empty when it is shared with
     *     another cell, which says it
     */
    public record Cellule(String texte, boolean formule, String expression) {

        /** One whose expression is not read. */
        public Cellule(String texte, boolean formule) {
            this(texte, formule, "");
        }
    }
}
