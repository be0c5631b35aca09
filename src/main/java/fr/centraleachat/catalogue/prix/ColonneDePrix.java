package fr.centraleachat.catalogue.prix;

/** The columns of a bordereau, in their order. */
enum ColonneDePrix {
    REFERENCE("Référence article", 18, true),
    DESIGNATION("Désignation", 60, true),
    UNITE("Unité", 14, true),
    PRIX_HT("Prix unitaire HT", 16, true),
    TVA("Taux de TVA (%)", 14, true),
    CONDITIONNEMENT("Conditionnement", 24, false),
    RUBRIQUE("Famille ou rubrique", 24, false);

    private final String titre;
    private final int largeur;
    private final boolean obligatoire;

    ColonneDePrix(String titre, int largeur, boolean obligatoire) {
        this.titre = titre;
        this.largeur = largeur;
        this.obligatoire = obligatoire;
    }

    String titre() {
        return titre;
    }

    int largeur() {
        return largeur;
    }

    boolean estObligatoire() {
        return obligatoire;
    }
}
