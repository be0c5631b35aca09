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
        Unite unite,
        BigDecimal maximum,
        BigDecimal pris,
        Acces acces,
        BigDecimal commandes,
        BigDecimal quota) {

    public LigneDuCatalogue {
        maximum = unite == null ? null : unite.net(maximum);
        pris = unite == null ? null : unite.net(pris);
        commandes = unite == null ? null : unite.net(commandes);
        quota = unite == null ? null : unite.net(quota);
    }

    public Integer pourcent() {
        return maximum == null ? null : Integer.valueOf(Pourcent.de(pris, maximum));
    }

    public BigDecimal reste() {
        return maximum == null ? null : maximum.subtract(pris).max(BigDecimal.ZERO);
    }

    public boolean estFini(LocalDate jour) {
        return fin != null && !fin.isAfter(jour);
    }
}
