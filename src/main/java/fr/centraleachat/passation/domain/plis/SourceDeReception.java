package fr.centraleachat.passation.domain.plis;

/** Who says at what time a pli was received. */
public enum SourceDeReception {
    HORLOGE("Horloge de l’application"),
    CONNECTEUR("Profil d’acheteur, avec sa preuve"),
    AGENT("Agent, avec un motif");

    private final String libelle;

    SourceDeReception(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
