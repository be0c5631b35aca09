package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One phase of one procédure: its four dates, and every visit. Dates are days of Europe/Paris.
 *
 * @param prevue by the plan frozen at the end of the montage, null before
 * @param prevueActuelle by the plan in force: the same until it is revised
 * @param cible calendar days: of the visit that lasts or comes; once FAITE, of all of them; those
 *     that a référé suspended are added
 * @param minimumLegal calendar days, null when the law sets none
 * @param prevision day on which it should end, or did; null when the procédure is over
 * @param etat A_VENIR, EN_COURS or FAITE
 * @param retardJours {@code jours} beyond {@code cible}, 0 when in time
 * @param libelleCourt for the rail
 * @param acteur who holds the file, as the phase's reference says
 * @param echeance day of the target: opening of the last visit and its target; forecast when to
 *     come
 * @param reelle day on which the last visit ended, null unless FAITE
 * @param jours calendar days spent: in the visit that lasts; once FAITE, in all of them
 */
public record SuiviDePhase(
        String code,
        String libelle,
        int ordre,
        LocalDate prevue,
        LocalDate prevueActuelle,
        int cible,
        Integer minimumLegal,
        LocalDate prevision,
        String etat,
        int retardJours,
        List<Visite> visites,
        String libelleCourt,
        String acteur,
        LocalDate echeance,
        LocalDate reelle,
        int jours) {

    public SuiviDePhase {
        visites = List.copyOf(visites);
    }

    /** {@code fermeeLe} is null while the visit lasts. */
    public record Visite(Instant ouverteLe, Instant fermeeLe) {}

    public boolean estFaite() {
        return "FAITE".equals(etat);
    }

    public boolean estEnCours() {
        return "EN_COURS".equals(etat);
    }

    public boolean aVenir() {
        return "A_VENIR".equals(etat);
    }

    public boolean planRevise() {
        return prevueActuelle != null && !prevueActuelle.equals(prevue);
    }

    /** Days spent beyond the target, negative when it was faster. */
    public int ecart() {
        return jours - cible;
    }
}
