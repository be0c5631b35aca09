package fr.centraleachat.passation.domain;

/** Where a procédure stands as a whole. */
public enum EtatDeProcedure {
    EN_COURS,
    TERMINEE
}
