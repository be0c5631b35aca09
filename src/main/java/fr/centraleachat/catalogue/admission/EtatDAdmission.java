package fr.centraleachat.catalogue.admission;

/** Where a request to join a service commun stands. */
public enum EtatDAdmission {
    DEMANDEE("À l’instruction", "bientot"),
    ACCEPTEE("Délibérations et convention", "bientot"),
    SIGNEE("Convention signée", "ok"),
    EN_VIGUEUR("En vigueur", "ok"),
    REFUSEE("Refusée", "retard"),
    REJETEE("Rejetée par une assemblée", "retard"),
    RETIREE("Retirée", "");

    private final String libelle;
    private final String couleur;

    EtatDAdmission(String libelle, String couleur) {
        this.libelle = libelle;
        this.couleur = couleur;
    }

    public String libelle() {
        return libelle;
    }

    /** Of its mark in the pages. */
    public String couleur() {
        return couleur;
    }

    /** Its adhérent may still take it back: nothing is signed. */
    public boolean estRetirable() {
        return this == DEMANDEE || this == ACCEPTEE;
    }
}
