package fr.centraleachat.catalogue.periode;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** How a reconduction comes (R2112-4). */
public enum ModeDeReconduction {
    @Libelle(value = "Tacite", suite = "La période suivante s’ouvre d’elle-même, sauf refus.")
    TACITE,
    @Libelle(value = "Expresse", suite = "La période suivante ne s’ouvre que si elle est décidée.")
    EXPRESSE;

    public String libelle() {
        return Libelles.de(this);
    }
}
