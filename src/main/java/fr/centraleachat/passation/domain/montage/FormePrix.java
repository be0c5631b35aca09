package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** Form of the price (R2112-6), in the words of the official open data. */
public enum FormePrix {
    @Libelle("Unitaire")
    UNITAIRE("Unitaire"),
    @Libelle("Forfaitaire")
    FORFAITAIRE("Forfaitaire"),
    @Libelle("Mixte")
    MIXTE("Mixte");

    private final String decp;

    FormePrix(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
