package fr.centraleachat.catalogue.web;

/** A page of the catalogue beside the list of the marchés. */
public enum RubriqueDuCatalogue {
    MARCHES("Marchés", "/catalogue", false),
    PRIX("Prix", "/catalogue/prix", false),
    RECOURS("Recours", "/catalogue/recours", false),
    RELANCES("À relancer", "/catalogue/relances", false),
    PUBLICATIONS("Données à publier", "/catalogue/publications", true),
    FINANCES("Exécution financière", "/catalogue/finances", true),
    IMPORTS("Imports", "/catalogue/imports", true),
    RAPPORT("Rapport annuel", "/catalogue/rapport", true);

    private final String libelle;
    private final String chemin;
    private final boolean interne;

    RubriqueDuCatalogue(String libelle, String chemin, boolean interne) {
        this.libelle = libelle;
        this.chemin = chemin;
        this.interne = interne;
    }

    public String libelle() {
        return libelle;
    }

    public String chemin() {
        return chemin;
    }

    /** Only for those who work for the centrale. */
    boolean estInterne() {
        return interne;
    }
}
