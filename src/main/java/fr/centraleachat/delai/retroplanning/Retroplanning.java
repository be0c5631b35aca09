package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.DateCalculee;
import java.time.LocalDate;
import java.util.List;

/**
 * The latest dates of a procédure that is to be notified a given day.
 *
 * @param fermetures those that were taken into account
 * @param jalons the acts that have a date of their own, in the order of their days
 */
public record Retroplanning(
        LocalDate notification,
        List<Ligne> phases,
        List<Jalon> jalons,
        List<Fermeture> fermetures) {

    public Retroplanning {
        phases = List.copyOf(phases);
        jalons = List.copyOf(jalons);
        fermetures = List.copyOf(fermetures);
    }

    /** Last day on which the first phase may begin. */
    public LocalDate debut() {
        return phases.get(0).debut().date();
    }

    /** A phase begins the day on which the one before ends. */
    public record Ligne(
            String code, String libelle, String acteur, DateCalculee debut, DateCalculee fin) {}

    public record Jalon(String code, String libelle, DateCalculee le) {}
}
