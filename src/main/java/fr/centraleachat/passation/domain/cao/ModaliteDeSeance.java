package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Libelle;

/** How the commission meets; at a distance, by the ordonnance 2014-1329 (CGCT L1414-2). */
public enum ModaliteDeSeance {
    @Libelle("En présence")
    PRESENTIEL("en présence"),
    @Libelle("En visioconférence")
    VISIOCONFERENCE("en visioconférence"),
    @Libelle("Par échanges écrits")
    ECHANGES_ECRITS("par échanges écrits");

    private final String libelle;

    ModaliteDeSeance(String libelle) {
        this.libelle = libelle;
    }

    public boolean estADistance() {
        return this != PRESENTIEL;
    }

    public String libelle() {
        return libelle;
    }
}
