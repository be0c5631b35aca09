package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;

/**
 * How much may still be drawn, and what holds it there.
 *
 * @param volume nothing or less when no order passes
 */
record Reste(BigDecimal volume, Limite limite) {

    /** What is reached first. */
    enum Limite {
        QUOTA,
        A_REPARTIR,
        MAXIMUM
    }

    boolean couvre(BigDecimal demande) {
        return demande.compareTo(volume) <= 0;
    }

    /** What is really left to an agent: never less than nothing. */
    BigDecimal disponible() {
        return volume.max(BigDecimal.ZERO);
    }
}
