package fr.centraleachat.passation.web.classeur;

import java.util.List;

/**
 * A sheet of the workbook: a part of the dossier, one row for each dossier or several.
 *
 * @param prefixe path of the part, empty for the dossier itself
 * @param plusieurs several rows may hang from one dossier
 */
record FeuilleDuPlan(String nom, String prefixe, boolean plusieurs, List<ColonneDuPlan> colonnes) {

    /** Path of the part that one row holds. */
    String partie(int rang) {
        return plusieurs ? prefixe + "[" + rang + "]" : prefixe;
    }

    /** Path of a field, within that part. */
    String chemin(int rang, ColonneDuPlan colonne) {
        var partie = partie(rang);
        return partie.isEmpty() ? colonne.chemin() : partie + "." + colonne.chemin();
    }
}
