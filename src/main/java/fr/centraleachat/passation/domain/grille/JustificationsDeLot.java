package fr.centraleachat.passation.domain.grille;

/** Gives, or refuses, what founds a note. */
@FunctionalInterface
interface JustificationsDeLot {

    String pour(int offre, int notable, boolean notee);
}
