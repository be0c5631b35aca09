package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** What kind of contract it is; its label is the word of the official open data. */
public enum NatureDuMarche {
    @Libelle("Marché")
    MARCHE,
    @Libelle("Marché de partenariat")
    PARTENARIAT,
    @Libelle("Marché de défense ou de sécurité")
    DEFENSE;

    String decp() {
        return Libelles.de(this);
    }
}
