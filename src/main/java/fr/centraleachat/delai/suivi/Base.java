package fr.centraleachat.delai.suivi;

/** What a manager can forecast from. */
public enum Base {
    CIBLE("Délais cibles"),
    MEDIANE("Durées médianes mesurées");

    private final String libelle;

    Base(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
