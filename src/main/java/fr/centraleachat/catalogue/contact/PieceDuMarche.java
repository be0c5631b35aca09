package fr.centraleachat.catalogue.contact;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a marché.
 *
 * @param taille bytes
 * @param empreinte SHA-256, lower-case hexadecimal
 */
public record PieceDuMarche(
        UUID id,
        String categorie,
        String nom,
        String typeMime,
        long taille,
        String empreinte,
        Instant deposeeLe) {}
