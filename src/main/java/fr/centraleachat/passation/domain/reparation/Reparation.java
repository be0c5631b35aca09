package fr.centraleachat.passation.domain.reparation;

/**
 * What an administrator did to the course of a procédure, as its history tells it.
 *
 * @param texte in French
 */
public record Reparation(Genre genre, String texte, String motif) {

    /** Which of the acts. */
    public enum Genre {
        REPRISE_DE_PHASE,
        OUVERTURE,
        MIGRATION
    }
}
