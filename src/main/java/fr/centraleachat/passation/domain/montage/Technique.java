package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** Technique d’achat, in the words of the official open data. */
public enum Technique {
    @Libelle("Accord-cadre")
    ACCORD_CADRE("Accord-cadre"),
    @Libelle("Concours")
    CONCOURS("Concours"),
    @Libelle("Système de qualification")
    SYSTEME_DE_QUALIFICATION("Système de qualification"),
    @Libelle("Système d’acquisition dynamique")
    SYSTEME_D_ACQUISITION_DYNAMIQUE("Système d'acquisition dynamique"),
    @Libelle("Catalogue électronique")
    CATALOGUE_ELECTRONIQUE("Catalogue électronique"),
    @Libelle("Enchère électronique")
    ENCHERE_ELECTRONIQUE("Enchère électronique"),
    @Libelle("Sans objet")
    SANS_OBJET("Sans objet");

    private final String decp;

    Technique(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
