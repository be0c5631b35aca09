package fr.centraleachat.passation.domain.marche;

import java.time.LocalDate;

/**
 * A marché that was notified.
 *
 * @param dureeMois reconductions included
 */
public record MarcheEnCours(
        String procedure,
        int lot,
        String idMarche,
        String objet,
        String forme,
        String acheteur,
        String instructeur,
        LocalDate dateNotification,
        int dureeMois) {

    /**
     * Last day: the eve of the same day of its last month, or the end of that month when it has no
     * such day.
     */
    public LocalDate fin() {
        var anniversaire = dateNotification.plusMonths(dureeMois);
        return anniversaire.getDayOfMonth() == dateNotification.getDayOfMonth()
                ? anniversaire.minusDays(1)
                : anniversaire;
    }
}
