package fr.centraleachat.catalogue.consommation;

import java.time.LocalDate;

/**
 * A period of a marché, by its dates.
 *
 * @param fin excluded
 */
public record PeriodeDatee(int rang, LocalDate debut, LocalDate fin, Unite unite) {

    boolean court(LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }
}
