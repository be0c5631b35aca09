package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.tache.Libelle;

/** Why a procédure is put aside. */
public enum MotifDAttente {
    @Libelle("Budget")
    BUDGET("budget"),
    @Libelle("Élections")
    ELECTIONS("élections"),
    @Libelle("Demande de l’adhérent")
    DEMANDE_DE_L_ADHERENT("demande de l’adhérent"),
    @Libelle("Autre motif")
    AUTRE("autre motif");

    private final String libelle;

    MotifDAttente(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
