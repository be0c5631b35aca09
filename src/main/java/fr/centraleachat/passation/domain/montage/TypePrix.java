package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** How the price may move (L2112-6), in the words of the official open data. */
public enum TypePrix {
    @Libelle("Définitif ferme")
    DEFINITIF_FERME("Définitif ferme"),
    @Libelle("Définitif actualisable")
    DEFINITIF_ACTUALISABLE("Définitif actualisable"),
    @Libelle("Définitif révisable")
    DEFINITIF_REVISABLE("Définitif révisable"),
    @Libelle("Provisoire")
    PROVISOIRE("Provisoire");

    private final String decp;

    TypePrix(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}
