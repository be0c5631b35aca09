package fr.centraleachat.passation.web.classeur;

import fr.centraleachat.common.Erreur;

/**
 * Where something stands in the workbook.
 *
 * @param ligne null for the whole sheet
 * @param colonne its letters, null for the whole row
 * @param entete of the column, null likewise
 */
record Place(String feuille, Integer ligne, String colonne, String entete) {

    static Place feuille(String nom) {
        return new Place(nom, null, null, null);
    }

    Erreur erreur(String message, String regle) {
        return new Erreur(adresse(), enClair() + " : " + message, regle);
    }

    /** As a workbook writes it: {@code Critères!E4}. */
    private String adresse() {
        return feuille + (ligne == null ? "" : "!" + (colonne == null ? "" : colonne) + ligne);
    }

    private String enClair() {
        return "Feuille « "
                + feuille
                + " »"
                + (ligne == null ? "" : ", ligne " + ligne)
                + (colonne == null ? "" : ", colonne " + colonne)
                + (entete == null ? "" : " (" + entete + ")");
    }
}
