package fr.centraleachat.delai.statistique;

/** Along what the figures are told apart. */
public enum Axe {
    ADHERENT("adherent"),
    PROCEDURE("procedure"),
    FAMILLE("famille");

    private final String colonne;

    Axe(String colonne) {
        this.colonne = colonne;
    }

    String colonne() {
        return colonne;
    }
}
