package fr.centraleachat.organisation;

/** What an agent may be for an adhérent: the nine of the RACI, and three of the application. */
public enum Fonction {
    EQUIPE_ACHATS("Équipe achats"),
    EQUIPE_MARCHES("Équipe marchés"),
    SERVICE_INSTRUCTEUR("Service instructeur"),
    DSF("Direction des services financiers"),
    ELU_REFERENT("Élu référent"),
    ELU_TUTELLE("Élu de tutelle"),
    CAO("Secrétariat de la CAO"),
    MAIRE("Maire ou président"),
    DGS("Direction générale"),
    ADMINISTRATEUR("Administrateur"),
    PILOTE("Pilote"),
    CONNECTEUR("Connecteur");

    private final String libelle;

    Fonction(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Held for DIJON_METROPOLE, it reaches every adhérent served. */
    public boolean estMutualisee() {
        return this == EQUIPE_ACHATS
                || this == EQUIPE_MARCHES
                || this == CONNECTEUR
                || this == PILOTE;
    }
}
