package fr.centraleachat.reglementation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an administrator asks: a value from a day on.
 *
 * @param valeur null when the unit is DATE
 * @param date null unless the unit is DATE
 * @param fin null for an open end
 * @param version the history that the administrator has read, see {@link VersionDeParametre}
 */
record NouvelleValeur(
        String code,
        LocalDate debut,
        LocalDate fin,
        BigDecimal valeur,
        LocalDate date,
        String article,
        String surete,
        boolean aVerifier,
        String note,
        String version) {}
