package fr.centraleachat.delai.suivi;

import java.time.OffsetDateTime;

/**
 * What somebody chose to forecast from.
 *
 * @param numero null for every procédure
 * @param base null when the procédure follows the common choice again
 * @param auteur login
 */
public record ChoixDeBase(
        String numero, Base base, String motif, String auteur, OffsetDateTime choisiLe) {}
