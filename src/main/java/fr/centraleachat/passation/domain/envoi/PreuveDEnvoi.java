package fr.centraleachat.passation.domain.envoi;

import java.time.Instant;
import java.util.UUID;

/**
 * The proof that it left, or arrived.
 *
 * @param mode ELECTRONIQUE or AUTRE for a letter, else null
 * @param preuve a piece of the procédure, null where the reference is proof enough
 */
public record PreuveDEnvoi(Instant le, String mode, String reference, UUID preuve) {}
