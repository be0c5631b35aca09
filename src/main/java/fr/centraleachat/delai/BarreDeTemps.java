package fr.centraleachat.delai;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The time of a procédure as a page draws it: one bar in proportion, and who had how many days.
 *
 * @param resume what the bar shows, in words
 */
public record BarreDeTemps(
        long jours, Instant debut, String resume, List<Segment> segments, List<Legende> legendes) {

    /** Null when there is nothing to draw yet. */
    public static BarreDeTemps de(TempsPasse temps) {
        if (temps.estVide()) {
            return null;
        }
        var legendes =
                temps.parts().stream()
                        .map(part -> Legende.de(part, Math.max(1, temps.jours())))
                        .toList();
        return new BarreDeTemps(
                temps.jours(),
                temps.tranches().get(0).debut(),
                legendes.stream()
                        .map(l -> l.jours() + " j " + l.libelle())
                        .collect(Collectors.joining(", ")),
                segments(temps.tranches()),
                legendes);
    }

    private static List<Segment> segments(List<Tranche> tranches) {
        var debut = tranches.get(0).debut();
        double total = secondes(debut, tranches.get(tranches.size() - 1).fin());
        List<Segment> segments = new ArrayList<>();
        for (var tranche : tranches) {
            segments.add(
                    new Segment(
                            teinte(tranche.detenteur(), tranche.motif()),
                            pourcent(secondes(debut, tranche.debut()), total),
                            pourcent(secondes(tranche.debut(), tranche.fin()), total)));
        }
        return segments;
    }

    private static double secondes(Instant de, Instant a) {
        return Duration.between(de, a).toSeconds();
    }

    private static String pourcent(double part, double total) {
        return String.format(Locale.ROOT, "%.2f%%", total == 0 ? 100 : 100 * part / total);
    }

    /** The CSS class of who has a file. */
    public static String teinte(GenreDeDetenteur detenteur, String motif) {
        if (motif != null) {
            return "t-suspension";
        }
        return switch (detenteur) {
            case DCPM -> "t-dcpm";
            case SERVICE_INSTRUCTEUR -> "t-commune";
            case ELU, DIRECTION -> "t-elu";
            case CAO -> "t-cao";
            case CANDIDATS -> "t-entreprises";
            case PREFECTURE -> "t-prefecture";
            case JUGE -> "t-suspension";
            case DELAI_LEGAL -> "t-legal";
        };
    }

    /** {@code debut} and {@code largeur} are in % of the bar. */
    public record Segment(String teinte, String debut, String largeur) {}

    /**
     * @param pourcent of all the days, rounded
     */
    public record Legende(String teinte, String libelle, long jours, long pourcent) {

        static Legende de(TempsPasse.Part part, long total) {
            return new Legende(
                    BarreDeTemps.teinte(part.detenteur(), part.motif()),
                    libelle(part),
                    part.jours(),
                    Math.round(100.0 * part.jours() / total));
        }

        private static String libelle(TempsPasse.Part part) {
            if (part.motif() == null) {
                return part.detenteur().libelle();
            }
            return part.detenteur() == null
                    ? part.motif()
                    : part.detenteur().libelle() + "\u00a0: " + part.motif();
        }
    }
}
