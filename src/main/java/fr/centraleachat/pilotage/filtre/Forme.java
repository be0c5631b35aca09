package fr.centraleachat.pilotage.filtre;

/** The kinds of procédure whose phases have targets, as the targets name them. */
public enum Forme {
    MAPA("MAPA"),
    AOO("Appel d’offres ouvert");

    private final String libelle;

    Forme(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
