package fr.centraleachat.tache.web;

import java.util.List;

/**
 * A fact beside the form: one text, several, or a table.
 *
 * @param colonnes empty unless it is a table
 * @param lignes cells, as many a row as there are columns
 */
record ConstatDePage(
        String libelle, List<String> textes, List<String> colonnes, List<List<String>> lignes) {

    /** Read at a glance, beside its name. */
    public boolean court() {
        return lignes.isEmpty() && textes.size() == 1 && !aCopier();
    }

    /** A text of several lines, to carry elsewhere as it stands. */
    public boolean aCopier() {
        return textes.size() == 1 && textes.get(0).lines().count() > 1;
    }

    public boolean enListe() {
        return textes.size() > 1;
    }

    public boolean alerte() {
        return libelle.startsWith("Alerte");
    }
}
