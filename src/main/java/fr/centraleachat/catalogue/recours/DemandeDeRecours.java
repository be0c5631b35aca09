package fr.centraleachat.catalogue.recours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an adhérent asks. Asking accepts the conditions de recours: a page has them read before.
 *
 * @param besoin estimated, in the unit of the period; null when a program does not tell it
 * @param quota wished, null without
 * @param aLaCentrale acts entrusted to the centrale, the others stay with the adhérent
 * @param cle of the request: sent twice by one agent, it is one recours; null without protection
 */
public record DemandeDeRecours(
        String marche,
        String adherent,
        LocalDate debut,
        BigDecimal besoin,
        BigDecimal quota,
        Set<ActeDelegue> aLaCentrale,
        String cle) {

    public DemandeDeRecours {
        aLaCentrale = Set.copyOf(aLaCentrale);
    }
}
