package fr.centraleachat.catalogue.recours;

/** Where a recours stands; an adhérent that left keeps ACCORDE, with the day of its end. */
public enum EtatDeRecours {
    DEMANDE("À l’instruction"),
    ACCORDE("Accordé"),
    REFUSE("Refusé"),
    RETIRE("Retiré");

    private final String libelle;

    EtatDeRecours(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
