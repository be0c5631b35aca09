package fr.centraleachat.passation.domain.plis;

/** Who says at what time a pli was received. */
public enum SourceDeReception {
    HORLOGE("heure de l’application"),
    CONNECTEUR("heure donnée par le profil d’acheteur, avec sa preuve"),
    AGENT("heure donnée par un agent");

    private final String libelle;

    SourceDeReception(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
