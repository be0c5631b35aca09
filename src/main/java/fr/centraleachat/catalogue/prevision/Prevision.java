package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is foreseen of a marché today.
 *
 * @param fin on which one may count, excluded: with the reconductions that come; null when unknown
 * @param parJour rhythm in the unit of its period, null without enough to go by
 * @param relance null when nothing tells by when
 */
public record Prevision(
        String marche,
        LocalDate fin,
        BigDecimal parJour,
        Epuisement epuisement,
        List<ParAdherent> adherents,
        DateDeRelance relance) {

    /** Of an adhérent that has a quota. */
    public record ParAdherent(String adherent, Epuisement epuisement) {}
}
