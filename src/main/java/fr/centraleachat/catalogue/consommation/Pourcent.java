package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/** How much of a maximum is taken. */
public final class Pourcent {

    private Pourcent() {}

    /** Rounded down: 100 only when nothing is left; more when finance found more. */
    public static int de(BigDecimal pris, BigDecimal maximum) {
        return pris.multiply(BigDecimal.valueOf(100)).divideToIntegralValue(maximum).intValue();
    }
}
