package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A period of a marché as those who do not hold it read it: it may have moved since.
 *
 * @param fin excluded
 * @param aRepartir attributed to nobody and drawn by nobody, in the unit
 */
public record PeriodeEnVue(
        int rang,
        LocalDate debut,
        LocalDate fin,
        Unite unite,
        BigDecimal maximum,
        BigDecimal aRepartir) {}
