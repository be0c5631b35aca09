package fr.centraleachat.catalogue.contact;

/** What a file of a marché is. */
public enum CategorieDePiece {
    CONTRAT("Acte d’engagement, cahiers des charges"),
    PRIX("Bordereau ou catalogue de prix"),
    MODIFICATION("Avenant, modification"),
    RECONDUCTION("Décision de reconduction"),
    EXECUTION("Document d’exécution"),
    AUTRE("Autre pièce");

    private final String libelle;

    CategorieDePiece(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
