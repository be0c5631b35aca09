package fr.centraleachat.delai;

/** In what a délai is counted. */
public enum Unite {
    JOURS_CALENDAIRES("jours calendaires", "calendaire"),
    /** Monday to Friday, without holidays. */
    JOURS_OUVRES("jours ouvrés", "ouvré"),
    /** Monday to Saturday, without holidays. */
    JOURS_OUVRABLES("jours ouvrables", "ouvrable"),
    /** Whole days, neither the first nor the last being counted. */
    JOURS_FRANCS("jours francs", "franc"),
    MOIS("mois", "");

    private final String libelle;
    private final String qualite;

    Unite(String libelle, String qualite) {
        this.libelle = libelle;
        this.qualite = qualite;
    }

    public String libelle() {
        return libelle;
    }

    /** The adjective of one day: « calendaire ». */
    String qualite() {
        return qualite;
    }

    /** Ten years: no délai of the commande publique is longer. */
    int dureeMaximale() {
        return this == MOIS ? 120 : 3660;
    }
}
