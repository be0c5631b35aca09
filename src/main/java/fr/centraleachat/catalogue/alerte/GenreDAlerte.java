package fr.centraleachat.catalogue.alerte;

/** What an alert of a marché is about. */
public enum GenreDAlerte {
    SEUIL("Seuil de consommation du marché", "bientot"),
    SEUIL_QUOTA("Seuil de consommation d’un quota", "bientot"),
    MAXIMUM("Maximum atteint", "retard"),
    RECONDUCTION("Reconduction à décider", "bientot"),
    RELANCE("Marché à relancer", "bientot");

    private final String libelle;
    private final String classe;

    GenreDAlerte(String libelle, String classe) {
        this.libelle = libelle;
        this.classe = classe;
    }

    public String libelle() {
        return libelle;
    }

    /** How a page draws it. */
    public String classe() {
        return classe;
    }
}
