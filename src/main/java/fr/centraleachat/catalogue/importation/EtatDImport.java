package fr.centraleachat.catalogue.importation;

/** Where an import stands. */
public enum EtatDImport {
    EN_COURS("en cours"),
    TERMINE("terminé"),
    INTERROMPU("interrompu");

    private final String libelle;

    EtatDImport(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
