package fr.centraleachat.pilotage.charge;

import java.time.LocalDate;

/**
 * Somebody who is away now or will be soon.
 *
 * @param dernierJour of the absence
 * @param suppleant name, null when nobody stands in
 * @param prises tasks that they have in hand today
 */
public record LigneDAbsence(
        String agent,
        String nom,
        LocalDate premierJour,
        LocalDate dernierJour,
        boolean enCours,
        String suppleant,
        int prises) {}
