package fr.centraleachat.organisation;

/** How much of its needs an adhérent entrusts. */
public enum ModaliteDAdhesion {
    PERMANENTE("Permanente"),
    PONCTUELLE("Ponctuelle");

    private final String libelle;

    ModaliteDAdhesion(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
