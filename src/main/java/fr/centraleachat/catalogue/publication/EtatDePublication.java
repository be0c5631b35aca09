package fr.centraleachat.catalogue.publication;

/** Where the publication of a marché's données essentielles stands. */
public enum EtatDePublication {
    A_COMPLETER("à compléter", "bientot"),
    PRETE("prête", "ok"),
    PUBLIEE("publiée", "");

    private final String libelle;
    private final String genre;

    EtatDePublication(String libelle, String genre) {
        this.libelle = libelle;
        this.genre = genre;
    }

    public String libelle() {
        return libelle;
    }

    /** How a page shows it. */
    public String genre() {
        return genre;
    }
}
