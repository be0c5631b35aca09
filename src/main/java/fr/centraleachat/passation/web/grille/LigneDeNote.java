package fr.centraleachat.passation.web.grille;

import java.math.BigDecimal;

/**
 * A note of an offer.
 *
 * @param saisie null where the price of the offer is enough
 * @param justification null where the formula justifies the note
 */
public record LigneDeNote(
        String libelle,
        BigDecimal points,
        String methode,
        boolean calculee,
        ChampDeGrille saisie,
        BigDecimal note,
        ChampDeGrille justification) {}
