package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What was drawn on a period of a marché, in its unit.
 *
 * @param reste of the maximum; negative when finance found more
 * @param aRepartir attributed to nobody and drawn by nobody
 * @param fin excluded
 */
public record Consommation(
        int periode,
        LocalDate debut,
        LocalDate fin,
        Unite unite,
        BigDecimal maximum,
        BigDecimal engage,
        BigDecimal constate,
        BigDecimal reste,
        BigDecimal aRepartir,
        List<ParAdherent> adherents) {

    public int pourcent() {
        return Pourcent.de(engage.add(constate), maximum);
    }

    /**
     * @param quota with what was received and without what was ceded; null without quota
     * @param reste what it may still order
     */
    public record ParAdherent(
            String adherent, BigDecimal quota, BigDecimal engage, BigDecimal reste) {

        static ParAdherent de(Part part, Plafond plafond) {
            return new ParAdherent(
                    part.adherent(),
                    part.aUnQuota() ? part.dotation() : null,
                    part.engage().add(part.constate()),
                    plafond.resteDe(part).disponible());
        }
    }
}
