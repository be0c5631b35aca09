package fr.centraleachat.raci;

/** What a fonction is for an activité. */
public enum Lettre {
    A("Acteur"),
    R("Responsable"),
    C("Consulté"),
    I("Informé");

    private final String libelle;

    Lettre(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
