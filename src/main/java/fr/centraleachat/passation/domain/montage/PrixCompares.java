package fr.centraleachat.passation.domain.montage;

import java.math.BigDecimal;

/**
 * The price of an offer among those of its lot.
 *
 * @param bas the lowest, over zero
 * @param haut the highest
 * @param coefficient of the formulas that have one, else null
 */
public record PrixCompares(
        BigDecimal points,
        BigDecimal prix,
        BigDecimal bas,
        BigDecimal haut,
        BigDecimal coefficient) {}
