package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** The general clauses that a marché refers to, in the words of the official open data. */
public enum Ccag {
    @Libelle("Travaux")
    TRAVAUX("Travaux"),
    @Libelle("Maîtrise d’œuvre")
    MAITRISE_D_OEUVRE("Maitrise d'œuvre"),
    @Libelle("Fournitures courantes et services")
    FOURNITURES_COURANTES_ET_SERVICES("Fournitures courantes et services"),
    @Libelle("Marchés industriels")
    MARCHES_INDUSTRIELS("Marchés industriels"),
    @Libelle("Prestations intellectuelles")
    PRESTATIONS_INTELLECTUELLES("Prestations intellectuelles"),
    @Libelle("Techniques de l’information et de la communication")
    TECHNIQUES_DE_L_INFORMATION("Techniques de l'information et de la communication"),
    @Libelle("Pas de CCAG")
    PAS_DE_CCAG("Pas de CCAG");

    private final String decp;

    Ccag(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
