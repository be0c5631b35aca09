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
 * @param enQuantite the ceiling counts units, not euros
 * @param acces of the adhérent for which it is read, null for nobody
 * @param commandes what that adhérent ordered on the period of today, null for nothing
 * @param quota what that adhérent may still order, null without quota
 */
public record LigneDuCatalogue(
        String reference,
        String idDecp,
        String objet,
        String famille,
        String acheteur,
        boolean accordCadre,
        LocalDate fin,
        BigDecimal montantHt,
        String titulaires,
        int adherents,
        BigDecimal maximum,
        BigDecimal pris,
        boolean enQuantite,
        Acces acces,
        BigDecimal commandes,
        BigDecimal quota) {

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

    public boolean estFini(LocalDate jour) {
        return fin != null && !fin.isAfter(jour);
    }
}
