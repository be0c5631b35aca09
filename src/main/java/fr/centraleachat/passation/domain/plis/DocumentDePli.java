package fr.centraleachat.passation.domain.plis;

import java.util.UUID;

/**
 * A file of a pli as it was deposited.
 *
 * @param rang from 1
 * @param contenu where its sealed bytes are
 * @param taille bytes, before sealing
 * @param empreinte SHA-256 before sealing, lower-case hexadecimal
 */
public record DocumentDePli(
        UUID pli,
        int rang,
        UUID contenu,
        String nom,
        String typeMime,
        long taille,
        String empreinte) {}
