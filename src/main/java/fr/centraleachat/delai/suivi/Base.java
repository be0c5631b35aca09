package fr.centraleachat.delai.suivi;

/** What a manager can forecast from. */
enum Base {
    CIBLE("Délais cibles"),
    MEDIANE("Durées médianes mesurées");

    private final String libelle;

    Base(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }
}
