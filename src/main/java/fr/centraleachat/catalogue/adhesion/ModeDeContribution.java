package fr.centraleachat.catalogue.adhesion;

/** How a row of the barème counts. */
public enum ModeDeContribution {
    FORFAIT_ANNUEL("Forfait annuel"),
    PAR_PROCEDURE("Par procédure notifiée");

    private final String libelle;

    ModeDeContribution(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
