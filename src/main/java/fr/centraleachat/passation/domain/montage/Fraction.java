package fr.centraleachat.passation.domain.montage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quotient, exact until it is rounded half up: first to more decimals than a note has, for a
 * spreadsheet computes in binary and may find 12.4999999999999 where the half is exact.
 */
record Fraction(BigDecimal numerateur, BigDecimal denominateur) {

    BigDecimal arrondie(int decimales) {
        return numerateur
                .divide(denominateur, FormuleDePrix.DECIMALES_DU_CALCUL, RoundingMode.HALF_UP)
                .setScale(decimales, RoundingMode.HALF_UP);
    }
}
