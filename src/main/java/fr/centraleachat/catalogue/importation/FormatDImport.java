package fr.centraleachat.catalogue.importation;

/** What an import reads. */
public enum FormatDImport {
    DECP("Données essentielles (JSON)"),
    CLASSEUR("Classeur (.xlsx)");

    private final String libelle;

    FormatDImport(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
