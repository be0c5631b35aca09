package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Libelle;

/** Whether a member came. */
public enum EtatDePresence {
    @Libelle("Présent")
    PRESENT("Présent"),
    @Libelle("Excusé")
    EXCUSE("Excusé"),
    @Libelle("Absent")
    ABSENT("Absent");

    private final String libelle;

    EtatDePresence(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
