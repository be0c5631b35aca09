package fr.centraleachat.catalogue.consommation;

/** How an adhérent draws on an accord-cadre (R2162-2). */
public enum NatureDeCommande {
    BON_DE_COMMANDE("Bon de commande"),
    MARCHE_SUBSEQUENT("Marché subséquent");

    private final String libelle;

    NatureDeCommande(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
