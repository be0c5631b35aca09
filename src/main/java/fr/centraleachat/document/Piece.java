package fr.centraleachat.document;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of a file of a procédure. Its bytes never change.
 *
 * @param categorie free word of the depositing module, for example RC, CCAP, PREUVE
 * @param version from 1, within (procédure, name)
 * @param taille bytes
 * @param empreinte SHA-256, lower-case hexadecimal
 */
public record Piece(
        UUID id,
        String procedure,
        String categorie,
        String nom,
        String typeMime,
        int version,
        long taille,
        String empreinte,
        String deposeePar,
        Instant deposeeLe) {}
