package fr.centraleachat.passation.domain.plis;

/** What became of a pli, or of a pli for one lot. */
public enum EtatDePli {
    SCELLE("Scellé"),
    OUVERT("Ouvert"),
    REMPLACE("Remplacé"),
    HORS_DELAI("Hors délai");

    private final String libelle;

    EtatDePli(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
