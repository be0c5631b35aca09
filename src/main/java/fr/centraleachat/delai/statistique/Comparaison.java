package fr.centraleachat.delai.statistique;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.util.List;

/**
 * Why some are slower than the others: phase by phase, and holder by holder.
 *
 * @param detenteurs on the way to the notification, the widest gap first
 */
public record Comparaison(List<PhaseComparee> phases, List<DetenteurCompare> detenteurs) {

    public Comparaison {
        phases = List.copyOf(phases);
        detenteurs = List.copyOf(detenteurs);
    }

    /**
     * @param mediane null when none is counted
     */
    public record PhaseComparee(
            String phase,
            int ordre,
            String libelle,
            long nombre,
            Double mediane,
            long nombreDeTous,
            Double medianeDeTous) {

        /** Days more than the others, negative when faster; null when one of them is not known. */
        public Double ecart() {
            return mediane == null || medianeDeTous == null
                    ? null
                    : Double.valueOf(mediane - medianeDeTous);
        }
    }

    /** Mean days by procédure notified. */
    public record DetenteurCompare(
            GenreDeDetenteur detenteur, String motif, double moyenne, double moyenneDeTous) {

        public double ecart() {
            return moyenne - moyenneDeTous;
        }

        public String libelle() {
            return new PartDeTemps(detenteur, motif, 0, 0).libelle();
        }
    }
}
