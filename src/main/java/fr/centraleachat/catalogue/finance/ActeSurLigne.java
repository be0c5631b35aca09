package fr.centraleachat.catalogue.finance;

/** What happened to a line of finance. */
public enum ActeSurLigne {
    LUE("Lue dans un fichier"),
    CORRIGEE("Corrigée par un fichier"),
    RAPPROCHEE("Rapprochée d’une commande"),
    DETACHEE("Détachée de sa commande"),
    DEPLACEE("Déplacée vers un autre marché");

    private final String libelle;

    ActeSurLigne(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
