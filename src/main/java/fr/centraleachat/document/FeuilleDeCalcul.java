package fr.centraleachat.document;

import java.util.List;

/**
 * A sheet that computes, protected but for what is asked.
 *
 * @param largeurs of its columns, in characters
 * @param lignesFigees rows that stay in sight
 * @param colonnesFigees columns that stay in sight
 * @param lignes from the first row of the sheet, each from its first column
 */
public record FeuilleDeCalcul(
        String nom,
        List<Integer> largeurs,
        int lignesFigees,
        int colonnesFigees,
        List<List<CelluleDeCalcul>> lignes) {}
