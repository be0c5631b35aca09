package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** How the price may move (L2112-6); its label is the word of the official open data. */
public enum TypeDePrix {
    @Libelle("Définitif ferme")
    DEFINITIF_FERME,
    @Libelle("Définitif actualisable")
    DEFINITIF_ACTUALISABLE,
    @Libelle("Définitif révisable")
    DEFINITIF_REVISABLE,
    @Libelle("Provisoire")
    PROVISOIRE;

    String decp() {
        return Libelles.de(this);
    }
}
