package fr.centraleachat.delai;

/** Which way a délai runs from its day of departure. */
public enum Sens {
    APRES("Après la date de départ"),
    /** Backwards; the result rolls back to a worked day, so that nobody is caught short. */
    AVANT("Avant la date de départ");

    private final String libelle;

    Sens(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
