package fr.centraleachat.delai.suivi;

import java.time.Instant;

/**
 * A plan that was frozen.
 *
 * @param rang 1 for the one of the montage
 * @param motif why it was revised, null for the first
 * @param auteur login, null for a plan older than this record
 */
public record PlanFige(int rang, String motif, String auteur, Instant figeLe) {}
