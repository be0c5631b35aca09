package fr.centraleachat.courriel.domain;

import java.util.UUID;

/**
 * The letter that a courriel carries.
 *
 * @param id of its sending
 * @param tour which time it is given
 */
public record LettrePortee(UUID id, int tour) {}
