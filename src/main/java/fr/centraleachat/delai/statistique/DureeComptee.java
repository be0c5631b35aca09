package fr.centraleachat.delai.statistique;

import java.time.LocalDate;

/**
 * A finished phase of a procédure, as it is counted.
 *
 * @param ordre of the phase, 0 for the way to the notification
 * @param libelle of the phase
 * @param adherent that instructs, empty when not known
 * @param famille code, empty when not known
 * @param finLe day on which it ended
 * @param jours calendar days, of all the visits
 */
public record DureeComptee(
        int ordre,
        String libelle,
        String numero,
        String procedure,
        String adherent,
        String famille,
        int visites,
        LocalDate finLe,
        int jours,
        int cible) {}
