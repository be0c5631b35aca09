package fr.centraleachat.courriel.domain;

/** What a courriel is for. */
public enum GenreDeCourriel {
    CONVOCATION("Convocation à la CAO"),
    RECAPITULATIF("Récapitulatif du jour"),
    ALERTE("Dernier jour d’une échéance légale"),
    TRANSFERT("Transfert de quota"),
    ALERTE_DE_MARCHE("Alerte d’un marché"),
    RECOURS("Réponse à une demande de recours"),
    LETTRE("Lettre à un candidat");

    private final String libelle;

    GenreDeCourriel(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
