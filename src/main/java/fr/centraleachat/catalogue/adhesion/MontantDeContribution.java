package fr.centraleachat.catalogue.adhesion;

import java.math.BigDecimal;

/** Euros of a contribution: from 0, to the cent. */
final class MontantDeContribution {

    static final String MESSAGE =
            "Écrivez un montant en euros, positif ou nul, au centime près : 1 234,56.";

    /** More is a slip of the keyboard; the column holds no more than that. */
    private static final BigDecimal MAXIMUM = new BigDecimal("999999999999.99");

    private MontantDeContribution() {}

    static boolean estHorsBornes(BigDecimal montant) {
        return montant.signum() < 0
                || montant.stripTrailingZeros().scale() > 2
                || montant.compareTo(MAXIMUM) > 0;
    }
}
