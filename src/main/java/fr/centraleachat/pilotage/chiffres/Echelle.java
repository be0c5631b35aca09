package fr.centraleachat.pilotage.chiffres;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The axis of a drawing, from 0 to a round number of days.
 *
 * @param pas between two marks
 */
public record Echelle(int maximum, int pas) {

    private static final List<Integer> PAS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final int MARQUES = 5;

    /** Wide enough for all of them; nulls are left out. */
    public static Echelle pour(Stream<Double> valeurs) {
        double plusGrand =
                valeurs.filter(v -> v != null).mapToDouble(Double::doubleValue).max().orElse(0);
        int pas =
                PAS.stream()
                        .filter(p -> p * MARQUES >= plusGrand)
                        .findFirst()
                        .orElse((int) Math.ceil(plusGrand / MARQUES));
        return new Echelle(Math.max(1, (int) Math.ceil(plusGrand / pas)) * pas, pas);
    }

    public String pourcent(double jours) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part(jours));
    }

    /** From 0 to 1. */
    public double part(double jours) {
        return Math.max(0, Math.min(1, jours / maximum));
    }

    /** The marks but the last, which would stick out. */
    public List<Integer> marques() {
        return IntStream.range(0, maximum / pas).mapToObj(i -> i * pas).toList();
    }
}
