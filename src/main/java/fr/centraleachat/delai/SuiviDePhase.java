package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One phase of one procédure: its four dates, and every visit. Dates are days of Europe/Paris.
 *
 * @param prevue frozen at the end of the montage, null before
 * @param cible calendar days
 * @param minimumLegal calendar days, null when the law sets none
 * @param prevision day on which it should end, null when the procédure is over
 * @param etat A_VENIR, EN_COURS or FAITE
 * @param retardJours days beyond the target, 0 when in time
 */
public record SuiviDePhase(
        String code,
        String libelle,
        int ordre,
        LocalDate prevue,
        int cible,
        Integer minimumLegal,
        LocalDate prevision,
        String etat,
        int retardJours,
        List<Visite> visites) {

    /** {@code fermeeLe} is null while the visit lasts. */
    public record Visite(Instant ouverteLe, Instant fermeeLe) {}
}
