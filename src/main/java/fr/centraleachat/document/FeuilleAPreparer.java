package fr.centraleachat.document;

import java.util.List;

/**
 * A sheet to fill.
 *
 * @param colonnes headers, in their order
 * @param lignes what is already written under them, as texts
 */
public record FeuilleAPreparer(String nom, List<Colonne> colonnes, List<List<String>> lignes) {

    /**
     * @param valeurs what may be chosen, empty for anything
     */
    public record Colonne(String entete, int largeur, List<String> valeurs) {}
}
