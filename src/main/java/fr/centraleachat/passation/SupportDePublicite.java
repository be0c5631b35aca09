package fr.centraleachat.passation;

import fr.centraleachat.tache.Libelle;

/** Where a consultation is made known (R2131-12, R2131-16, R2132-2). */
public enum SupportDePublicite {
    @Libelle("Profil d’acheteur")
    PROFIL_ACHETEUR("profil d’acheteur"),
    @Libelle("BOAMP")
    BOAMP("BOAMP"),
    @Libelle("Journal d’annonces légales")
    JAL("journal d’annonces légales"),
    @Libelle("Journal officiel de l’Union européenne (JOUE)")
    JOUE("JOUE"),
    @Libelle("Presse spécialisée")
    PRESSE_SPECIALISEE("presse spécialisée");

    private final String libelle;

    SupportDePublicite(String libelle) {
        this.libelle = libelle;
    }

    /** As within a French sentence. */
    public String libelle() {
        return libelle;
    }
}
