package fr.centraleachat.passation.domain.consultation;

/** What became of a modification of the DCE that was asked for. */
public enum EtatDeModification {
    DEMANDEE("À faire"),
    FAITE("Diffusée"),
    SANS_SUITE("Sans suite");

    private final String libelle;

    EtatDeModification(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
