package fr.centraleachat.passation.domain.arret;

/** From the request to the decision. */
public enum EtatDArret {
    DEMANDE,
    PROPOSE,
    DECIDE,
    REFUSE,
    /** The procédure stopped otherwise before the question was decided. */
    SANS_OBJET
}
