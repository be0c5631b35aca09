package fr.centraleachat.tache.web;

import java.util.List;

/**
 * A fact beside the form: one text, several, or a table.
 *
 * @param colonnes empty unless it is a table
 * @param lignes cells, as many a row as there are columns
 */
record ConstatDePage(
        String libelle, List<String> textes, List<String> colonnes, List<List<String>> lignes) {}
