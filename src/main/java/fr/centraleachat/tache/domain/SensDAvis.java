package fr.centraleachat.tache.domain;

/** What an avis says. */
public enum SensDAvis {
    FAVORABLE("Favorable"),
    RESERVE("Réservé"),
    DEFAVORABLE("Défavorable");

    private final String libelle;

    SensDAvis(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
