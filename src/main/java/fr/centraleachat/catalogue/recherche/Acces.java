package fr.centraleachat.catalogue.recherche;

/** What an adhérent may do with a marché. */
public enum Acces {
    /** It bought it itself, or joined it: it orders. */
    OUVERT,
    /** Identified at the publication (R2162-6): it asks for a recours first. */
    A_REJOINDRE,
    /** Its recours waits for the agreement of the centrale. */
    DEMANDE,
    /** Not identified at the publication. */
    FERME
}
