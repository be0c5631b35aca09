package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a forecast goes by.
 *
 * @param procedure in the words of the open data, null when unknown
 * @param debut of its first period, else its notification; null when unknown
 * @param fin on which one may count, excluded; null when unknown
 * @param periode id of the one of today, null when it has none
 * @param finDePeriode excluded, null without period
 * @param reste of it
 */
record MarcheAPrevoir(
        String reference,
        String objet,
        String famille,
        String codeCpv,
        String procedure,
        LocalDate debut,
        LocalDate fin,
        Long periode,
        LocalDate finDePeriode,
        BigDecimal reste) {

    /** MAPA, or AOO for every formal procédure. */
    String type() {
        return procedure != null && procedure.toLowerCase(Locale.FRENCH).contains("adaptée")
                ? "MAPA"
                : "AOO";
    }
}
