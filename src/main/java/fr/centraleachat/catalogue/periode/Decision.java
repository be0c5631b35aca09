package fr.centraleachat.catalogue.periode;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** What the acheteur decides of a reconduction. */
public enum Decision {
    @Libelle("Reconduire")
    RECONDUIT,
    @Libelle("Ne pas reconduire")
    NON_RECONDUIT;

    public String libelle() {
        return Libelles.de(this);
    }
}
