package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.delai.GenreDeDetenteur;

/**
 * @param jours mean days more than elsewhere, negative when less
 */
public record DetenteurEnCause(GenreDeDetenteur genre, String libelle, double jours) {}
