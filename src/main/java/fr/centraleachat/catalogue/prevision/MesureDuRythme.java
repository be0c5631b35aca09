package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much is drawn a day, net of what was cancelled.
 *
 * <p>The method: the days before today, back to the beginning of the marché and to so many slices
 * at most, are cut into whole slices of the same number of days, and what was drawn in each is
 * added up, nothing counting as zero. The greatest slice is brought down to the second greatest (a
 * winsorised mean): one exceptional order, or a pile of orders written down on one day, does not
 * make a rhythm, while a quiet month still counts. The mean of the slices over their days is the
 * rhythm. With fewer slices or fewer orders than the settings ask for, there is none.
 */
final class MesureDuRythme {

    private final ReglagesDuRythme reglages;

    MesureDuRythme(ReglagesDuRythme reglages) {
        this.reglages = reglages;
    }

    /**
     * @param debut of the marché
     * @param jour not counted: it is not over
     * @return in the unit of the marché a day, 0 or more; empty without enough to go by
     */
    Optional<BigDecimal> parJour(List<Tirage> tirages, LocalDate debut, LocalDate jour) {
        long ecoules = Math.max(0, ChronoUnit.DAYS.between(debut, jour));
        int tranches = (int) Math.min(reglages.tranches(), ecoules / reglages.tranche());
        var depuis = jour.minusDays((long) tranches * reglages.tranche());
        var retenus =
                tirages.stream()
                        .filter(t -> !t.jour().isBefore(depuis) && t.jour().isBefore(jour))
                        .toList();
        if (tranches < reglages.tranchesMinimum() || retenus.size() < reglages.tiragesMinimum()) {
            return Optional.empty();
        }
        var sommes = sommes(retenus, depuis, tranches);
        return Optional.of(
                ecreter(sommes)
                        .max(BigDecimal.ZERO)
                        .divide(
                                BigDecimal.valueOf((long) tranches * reglages.tranche()),
                                MathContext.DECIMAL64));
    }

    private BigDecimal[] sommes(List<Tirage> tirages, LocalDate depuis, int tranches) {
        var sommes = new BigDecimal[tranches];
        Arrays.fill(sommes, BigDecimal.ZERO);
        for (var tirage : tirages) {
            int rang = (int) ChronoUnit.DAYS.between(depuis, tirage.jour()) / reglages.tranche();
            sommes[rang] = sommes[rang].add(tirage.volume());
        }
        return sommes;
    }

    /** The sum of the slices, the greatest counting as the second. */
    private static BigDecimal ecreter(BigDecimal[] sommes) {
        Arrays.sort(sommes);
        int derniere = sommes.length - 1;
        if (derniere > 0) {
            sommes[derniere] = sommes[derniere - 1];
        }
        return Arrays.stream(sommes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
