package fr.centraleachat.delai.suivi;

/** What a duration was taken from. */
enum SourceDeDuree {
    CIBLE("délai cible"),
    MEDIANE("médiane mesurée"),
    MINIMUM_LEGAL("minimum légal"),
    DATE_LIMITE("date limite des offres");

    private final String libelle;

    SourceDeDuree(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
