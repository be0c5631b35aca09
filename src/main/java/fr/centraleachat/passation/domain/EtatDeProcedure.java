package fr.centraleachat.passation.domain;

/** Where a procédure stands as a whole. */
public enum EtatDeProcedure {
    EN_COURS,
    TERMINEE,
    /** No lot will be awarded (R2185-1); {@link CoursDeProcedure#motifArret()} says how. */
    ARRETEE
}
