package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** Form of the price (R2112-6); its label is the word of the official open data. */
public enum FormeDePrix {
    @Libelle("Unitaire")
    UNITAIRE,
    @Libelle("Forfaitaire")
    FORFAITAIRE,
    @Libelle("Mixte")
    MIXTE;

    String decp() {
        return Libelles.de(this);
    }
}
