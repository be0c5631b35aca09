package fr.centraleachat.tache.domain;

import java.util.Locale;

/** Of a saved view: the hues of the pages, and no other. */
public enum CouleurDeVue {
    PETROLE("Pétrole"),
    SABLE("Sable"),
    PRUNE("Prune");

    private final String libelle;

    CouleurDeVue(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** As the stylesheet knows it. */
    public String classe() {
        return name().toLowerCase(Locale.ROOT);
    }
}
