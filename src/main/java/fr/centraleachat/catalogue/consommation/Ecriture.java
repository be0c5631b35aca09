package fr.centraleachat.catalogue.consommation;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One line of the grand livre.
 *
 * @param rang in its period, from 1, without gap
 * @param vers who receives a transfer, null elsewhere
 * @param montant of a quota: what it becomes more by, negative when reduced
 * @param annule rank of the order that is cancelled, null elsewhere
 * @param nature of an order, null elsewhere
 * @param numero of a marché subséquent, of an order when its adhérent gave one
 * @param cle given by the caller: the same act sent twice is one entry
 */
public record Ecriture(
        int rang,
        Genre genre,
        String adherent,
        String vers,
        BigDecimal montant,
        Integer annule,
        NatureDeCommande nature,
        String numero,
        String cle,
        String libelle,
        String par,
        Instant le) {

    /** What a line does. */
    public enum Genre {
        QUOTA,
        ENGAGEMENT,
        ANNULATION,
        TRANSFERT,
        CONSTAT
    }
}
