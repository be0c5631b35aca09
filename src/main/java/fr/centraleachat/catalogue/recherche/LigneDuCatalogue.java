package fr.centraleachat.catalogue.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A marché in a list.
 *
 * @param fin excluded, null when unknown
 * @param titulaires names or SIRET
 * @param maximum of the period of today in its unit, null when the marché has no ceiling
 * @param pris orders and what finance found beyond them
 */
public record LigneDuCatalogue(
        String reference,
        String idDecp,
        String objet,
        String famille,
        String acheteur,
        LocalDate fin,
        BigDecimal montantHt,
        String titulaires,
        int adherents,
        BigDecimal maximum,
        BigDecimal pris) {

    /** Rounded down: 100 only when nothing is left. */
    public Integer pourcent() {
        return maximum == null
                ? null
                : Integer.valueOf(
                        pris.multiply(BigDecimal.valueOf(100))
                                .divideToIntegralValue(maximum)
                                .intValue());
    }

    public BigDecimal reste() {
        return maximum == null ? null : maximum.subtract(pris).max(BigDecimal.ZERO);
    }
}
