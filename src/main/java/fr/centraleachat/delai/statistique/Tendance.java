package fr.centraleachat.delai.statistique;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * The months one after the other, and where they go: the line of Theil and Sen through the medians
 * of the months, which a few months out of the ordinary do not turn. Each month weighs the same.
 *
 * @param mois from the first to the last that has a figure, without a gap
 * @param joursParAn what the line gains in twelve months; null under three months with a figure
 */
public record Tendance(List<Mois> mois, Double joursParAn) {

    private static final int AN = 12;

    public Tendance {
        mois = List.copyOf(mois);
    }

    static Tendance de(Map<LocalDate, Mesure> mesures) {
        if (mesures.isEmpty()) {
            return new Tendance(List.of(), null);
        }
        var premier = YearMonth.from(mesures.keySet().stream().min(LocalDate::compareTo).get());
        var dernier = YearMonth.from(mesures.keySet().stream().max(LocalDate::compareTo).get());
        var droite = PenteDeTheilSen.de(points(premier, mesures));
        var mois =
                LongStream.rangeClosed(0, ChronoUnit.MONTHS.between(premier, dernier))
                        .mapToObj(rang -> mois(premier, rang, mesures, droite))
                        .toList();
        return new Tendance(mois, droite.map(d -> AN * d.pente()).orElse(null));
    }

    private static List<PenteDeTheilSen.Point> points(
            YearMonth premier, Map<LocalDate, Mesure> mesures) {
        return mesures.entrySet().stream()
                .map(
                        e ->
                                new PenteDeTheilSen.Point(
                                        ChronoUnit.MONTHS.between(
                                                premier, YearMonth.from(e.getKey())),
                                        e.getValue().mediane()))
                .toList();
    }

    private static Mois mois(
            YearMonth premier,
            long rang,
            Map<LocalDate, Mesure> mesures,
            Optional<PenteDeTheilSen> droite) {
        var jour = premier.plusMonths(rang).atDay(1);
        var mesure = mesures.getOrDefault(jour, Mesure.VIDE);
        return new Mois(
                jour, mesure.nombre(), mesure.mediane(), droite.map(d -> d.en(rang)).orElse(null));
    }

    /**
     * @param mois its first day
     * @param mediane null when nothing ended in that month
     * @param tendance height of the line, null when there is none
     */
    public record Mois(LocalDate mois, long nombre, Double mediane, Double tendance) {}
}
