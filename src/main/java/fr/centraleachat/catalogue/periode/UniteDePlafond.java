package fr.centraleachat.catalogue.periode;

import fr.centraleachat.tache.Libelle;

/** In what a ceiling is typed (R2162-4). */
public enum UniteDePlafond {
    @Libelle("En euros HT")
    EUROS_HT(2),
    @Libelle("En quantité")
    QUANTITE(3);

    private final int decimales;

    UniteDePlafond(int decimales) {
        this.decimales = decimales;
    }

    public int decimales() {
        return decimales;
    }
}
