package fr.centraleachat.catalogue.marche;

import fr.centraleachat.tache.Libelle;
import fr.centraleachat.tache.Libelles;

/** By which procédure a marché was passed; its label is the word of the official open data. */
public enum ProcedureSuivie {
    @Libelle("Procédure adaptée")
    ADAPTEE,
    @Libelle("Appel d'offres ouvert")
    AOO,
    @Libelle("Appel d'offres restreint")
    AOR,
    @Libelle("Procédure avec négociation")
    NEGOCIATION,
    @Libelle("Marché passé sans publicité ni mise en concurrence préalable")
    SANS_PUBLICITE,
    @Libelle("Dialogue compétitif")
    DIALOGUE;

    String decp() {
        return Libelles.de(this);
    }
}
