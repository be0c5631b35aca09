package fr.centraleachat.delai.statistique;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How many durations are of each number of whole days. A duration being a whole day, these counts
 * say as much as the durations themselves: percentiles taken from them are exact, and counts of
 * months, adhérents or types add up.
 */
public final class Repartition {

    private static final Repartition VIDE = new Repartition(new TreeMap<>());

    private final NavigableMap<Integer, Long> effectifs;
    private final long taille;

    private Repartition(NavigableMap<Integer, Long> effectifs) {
        this.effectifs = Collections.unmodifiableNavigableMap(effectifs);
        this.taille = effectifs.values().stream().mapToLong(Long::longValue).sum();
    }

    public static Repartition vide() {
        return VIDE;
    }

    /**
     * @param effectifs how many by number of days
     * @throws IllegalArgumentException for a negative count: something was taken out twice
     */
    public static Repartition de(Map<Integer, Long> effectifs) {
        var retenus = new TreeMap<Integer, Long>();
        effectifs.forEach(
                (jours, nombre) -> {
                    if (nombre < 0) {
                        throw new IllegalArgumentException(nombre + " durations of " + jours);
                    }
                    if (nombre > 0) {
                        retenus.put(jours, nombre);
                    }
                });
        return new Repartition(retenus);
    }

    public static Repartition desDurees(Collection<Integer> durees) {
        var effectifs = new TreeMap<Integer, Long>();
        durees.forEach(jours -> effectifs.merge(jours, 1L, Long::sum));
        return new Repartition(effectifs);
    }

    public Repartition plus(Repartition autre) {
        var somme = new TreeMap<>(effectifs);
        autre.effectifs.forEach((jours, nombre) -> somme.merge(jours, nombre, Long::sum));
        return new Repartition(somme);
    }

    /** Size of the sample. */
    public long taille() {
        return taille;
    }

    public NavigableMap<Integer, Long> effectifs() {
        return effectifs;
    }

    /**
     * Interpolated between the two nearest durations, as {@code percentile_cont} of PostgreSQL
     * does, with the same operations on the same doubles.
     *
     * @param part from 0 to 1
     * @return empty when there is no duration
     */
    public OptionalDouble percentile(double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("Not a part of the whole: " + part);
        }
        if (taille == 0) {
            return OptionalDouble.empty();
        }
        double rang = part * (taille - 1);
        double dessous = duree((long) Math.floor(rang));
        double dessus = duree((long) Math.ceil(rang));
        return OptionalDouble.of(dessous + (rang - Math.floor(rang)) * (dessus - dessous));
    }

    public OptionalDouble mediane() {
        return percentile(0.5);
    }

    /** How many took more days than that. */
    public long auDela(int jours) {
        return effectifs.tailMap(jours, false).values().stream().mapToLong(Long::longValue).sum();
    }

    /** The duration at that place, from 0, in the order of the durations. */
    private int duree(long place) {
        long passes = 0;
        for (var effectif : effectifs.entrySet()) {
            passes += effectif.getValue();
            if (place < passes) {
                return effectif.getKey();
            }
        }
        throw new IllegalArgumentException(place + " of " + taille);
    }
}
