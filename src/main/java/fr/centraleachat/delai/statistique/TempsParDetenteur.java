package fr.centraleachat.delai.statistique;

import java.util.List;

/**
 * At whom the time of one phase, or of the way to the notification, was spent.
 *
 * @param procedures how many are counted
 * @param parts the one that had most first; their days add up to those of the durations
 */
public record TempsParDetenteur(
        String phase, int ordre, String libelle, long procedures, List<PartDeTemps> parts) {

    public TempsParDetenteur {
        parts = List.copyOf(parts);
    }

    public long jours() {
        return parts.stream().mapToLong(PartDeTemps::jours).sum();
    }

    /** Mean by procédure counted, whether that holder had it or not. */
    public double moyenne(PartDeTemps part) {
        return procedures == 0 ? 0 : (double) part.jours() / procedures;
    }
}
