package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was drawn on a marché one day, and kept: an order that was cancelled is none.
 *
 * @param volume in the unit of its period; of a constat, what finance found beyond the orders
 */
public record Tirage(LocalDate jour, String adherent, BigDecimal volume) {}
