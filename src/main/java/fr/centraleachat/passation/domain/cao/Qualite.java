package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Libelle;

/** What a member is in the commission (CGCT L1411-5). */
public enum Qualite {
    @Libelle("Président")
    PRESIDENT("Président"),
    @Libelle("Membre titulaire")
    TITULAIRE("Membre titulaire"),
    @Libelle("Suppléant")
    SUPPLEANT("Suppléant"),
    @Libelle("Voix consultative")
    CONSULTATIF("Voix consultative");

    private final String libelle;

    Qualite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Holds one of the voix délibératives of which the quorum is a part. */
    public boolean delibere() {
        return this == PRESIDENT || this == TITULAIRE;
    }
}
