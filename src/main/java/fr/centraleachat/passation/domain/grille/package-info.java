/** The grid of an analysis: the notes of each lot, computed, exported, filled and brought back. */
package fr.centraleachat.passation.domain.grille;
