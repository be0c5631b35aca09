package fr.centraleachat.passation.domain;

/** Where a lot stands, from the saisine to its marché. */
public enum EtatDeLot {
    EN_COURS,
    ATTRIBUE,
    SIGNE,
    NOTIFIE
}
