package fr.centraleachat.delai.suivi;

import java.time.LocalDate;

/**
 * A visit that lasts beyond its target.
 *
 * @param acteur who holds the file during that phase
 */
public record PhaseEnRetard(
        String numero,
        String phase,
        int ordre,
        String libelle,
        String acteur,
        LocalDate echeance,
        int retardJours) {}
