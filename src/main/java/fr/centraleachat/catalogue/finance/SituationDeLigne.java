package fr.centraleachat.catalogue.finance;

/** Where a line stands beside our orders. */
public enum SituationDeLigne {
    A_RAPPROCHER("À rapprocher", "bientot", "l.rang is null"),
    AU_DELA("Au-delà de la commande", "retard", "l.rang is not null and l.constate > 0"),
    RAPPROCHEE("Rapprochées", "ok", "l.rang is not null and l.constate <= 0");

    private final String libelle;
    private final String genre;
    private final String condition;

    SituationDeLigne(String libelle, String genre, String condition) {
        this.libelle = libelle;
        this.genre = genre;
        this.condition = condition;
    }

    public String libelle() {
        return libelle;
    }

    /** Its colour in the pages. */
    public String genre() {
        return genre;
    }

    /** Over the alias {@code l}. */
    String condition() {
        return condition;
    }
}
