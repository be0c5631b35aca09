package fr.centraleachat.pilotage.charge;

import java.time.LocalDate;

/**
 * A phase that should begin in the weeks to come.
 *
 * @param phase its code
 * @param le day on which the forecast has it begin
 * @param semaine from 0, of seven days from today
 */
public record Arrivee(
        String numero, String phase, int ordre, String libelle, LocalDate le, int semaine) {}
