package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * How much of a capacity is taken: the maximum of a period, or the quota of an adhérent.
 *
 * @param pris orders not cancelled, and what finance found beyond them
 */
public record Niveau(BigDecimal pris, BigDecimal capacite) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    static Niveau de(Plafond plafond) {
        return new Niveau(plafond.engage().add(plafond.constate()), plafond.maximum());
    }

    /** Of a part that has a quota. */
    static Niveau de(Part part) {
        return new Niveau(
                part.engage().add(part.constate()),
                part.quota().add(part.recu()).subtract(part.cede()));
    }

    /** Nothing taken reaches nothing, even of an empty capacity. */
    public boolean atteint(BigDecimal pourcent) {
        return pris.signum() > 0 && pris.multiply(CENT).compareTo(capacite.multiply(pourcent)) >= 0;
    }

    public BigDecimal reste() {
        return capacite.subtract(pris);
    }
}
