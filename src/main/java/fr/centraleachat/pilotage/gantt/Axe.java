package fr.centraleachat.pilotage.gantt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A calendar laid from left to right. Places are in % of it, so that a print takes the width of its
 * paper.
 *
 * @param debut first day of a month, or of a quarter
 * @param fin excluded
 */
public record Axe(LocalDate debut, LocalDate fin, Zoom zoom) {

    /** Whole months, or quarters, around them all. */
    static Axe autour(List<LocalDate> jours, Zoom zoom) {
        var premier = jours.stream().min(LocalDate::compareTo).orElseThrow();
        var dernier = jours.stream().max(LocalDate::compareTo).orElseThrow();
        return new Axe(zoom.debut(premier), zoom.debut(dernier).plusMonths(zoom.mois()), zoom);
    }

    /** Pixels on a screen. */
    public int largeur() {
        return (int) ChronoUnit.MONTHS.between(debut, fin) * zoom.pixelsParMois();
    }

    /** Where that day begins. */
    public String x(LocalDate jour) {
        return pourcent(part(jour));
    }

    public String largeur(LocalDate de, LocalDate a) {
        return pourcent(Math.max(0, part(a) - part(de)));
    }

    /** Pixels between two days, to know what may be written there. */
    double pixels(LocalDate de, LocalDate a) {
        return (part(a) - part(de)) * largeur();
    }

    public List<Graduation> graduations() {
        return Stream.iterate(debut, d -> d.isBefore(fin), d -> d.plusMonths(zoom.mois()))
                .map(d -> new Graduation(x(d), d, zoom))
                .toList();
    }

    private double part(LocalDate jour) {
        return (double) ChronoUnit.DAYS.between(debut, jour) / ChronoUnit.DAYS.between(debut, fin);
    }

    private static String pourcent(double part) {
        return String.format(Locale.ROOT, "%.3f%%", 100 * part);
    }

    /** The beginning of a month, or of a quarter. */
    public record Graduation(String x, LocalDate jour, Zoom zoom) {

        /** « T4 2026 » for a quarter, null for a month: the page writes it. */
        public String trimestre() {
            return zoom == Zoom.MOIS
                    ? null
                    : "T" + ((jour.getMonthValue() + 2) / 3) + " " + jour.getYear();
        }
    }
}
