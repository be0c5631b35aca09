package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.catalogue.consommation.Pourcent;
import fr.centraleachat.catalogue.consommation.Unite;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A marché in a list.
 *
 * @param fin excluded, null when unknown
 * @param titulaires names or SIRET
 * @param unite of the ceiling, null when the marché has none
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
        Unite unite,
        BigDecimal maximum,
        BigDecimal pris) {

    public LigneDuCatalogue {
        maximum = unite == null ? null : unite.net(maximum);
        pris = unite == null ? null : unite.net(pris);
    }

    public Integer pourcent() {
        return maximum == null ? null : Integer.valueOf(Pourcent.de(pris, maximum));
    }

    public BigDecimal reste() {
        return maximum == null ? null : maximum.subtract(pris).max(BigDecimal.ZERO);
    }
}
