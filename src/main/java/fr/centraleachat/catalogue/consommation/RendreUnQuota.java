package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives back what an adhérent that leaves has not drawn of its quota: it is to attribute again. */
@Component
public class RendreUnQuota {

    private final GrandLivre livre;
    private final PeriodeRepository periodes;
    private final PartRepository parts;

    RendreUnQuota(GrandLivre livre, PeriodeRepository periodes, PartRepository parts) {
        this.livre = livre;
        this.periodes = periodes;
        this.parts = parts;
    }

    /**
     * What it received by transfer and did not draw stays where it is: it is no part of the quota.
     *
     * @return what was given back, zero when nothing was left
     */
    @Transactional
    public BigDecimal rendre(
            String marche, int periode, String adherent, String cle, String motif) {
        var tenue = periodes.tenir(marche, periode).orElseThrow();
        var part = new Balance(tenue.plafond(), parts.toutes(tenue.id())).part(adherent);
        if (!part.aUnQuota()) {
            return BigDecimal.ZERO;
        }
        var reste = part.solde().min(part.quota()).max(BigDecimal.ZERO);
        if (reste.signum() > 0) {
            livre.passer(marche, periode, Mouvement.quota(adherent, reste.negate(), cle, motif));
        }
        return reste;
    }
}
