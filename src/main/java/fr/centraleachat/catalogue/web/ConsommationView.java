package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Consommation;
import fr.centraleachat.catalogue.consommation.Unite;
import fr.centraleachat.catalogue.prevision.DateDeRelance;
import fr.centraleachat.catalogue.prevision.Prevision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was drawn on a period, in its unit.
 *
 * @param fin excluded
 * @param engage orders, less those cancelled
 * @param constate what finance found beyond them
 * @param reste negative when finance found more than the maximum
 * @param epuisementPrevu of the period of today, from the measured rhythm; left out when nothing is
 *     forecast
 * @param aRelancerAvant end or exhaustion, less the measured délai of a passation; left out
 *     likewise
 */
record ConsommationView(
        String reference,
        int periode,
        LocalDate debut,
        LocalDate fin,
        Unite unite,
        BigDecimal maximum,
        BigDecimal engage,
        BigDecimal constate,
        BigDecimal reste,
        BigDecimal aRepartir,
        int pourcent,
        LocalDate epuisementPrevu,
        LocalDate aRelancerAvant,
        List<ParAdherent> adherents) {

    /**
     * @param quota transfers included, left out when it has none
     */
    record ParAdherent(String adherent, BigDecimal quota, BigDecimal engage, BigDecimal reste) {}

    static ConsommationView de(String reference, Consommation c, Prevision prevision) {
        var u = c.unite();
        return new ConsommationView(
                reference,
                c.periode(),
                c.debut(),
                c.fin(),
                u,
                u.net(c.maximum()),
                u.net(c.engage()),
                u.net(c.constate()),
                u.net(c.reste()),
                u.net(c.aRepartir()),
                c.pourcent(),
                prevision.epuisement().le(),
                Optional.ofNullable(prevision.relance()).map(DateDeRelance::le).orElse(null),
                c.adherents().stream().map(a -> ligne(u, a)).toList());
    }

    private static ParAdherent ligne(Unite u, Consommation.ParAdherent a) {
        return new ParAdherent(a.adherent(), u.net(a.quota()), u.net(a.engage()), u.net(a.reste()));
    }
}
