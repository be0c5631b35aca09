package fr.centraleachat.catalogue.alerte;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An alert that is open.
 *
 * @param marche reference
 * @param adherent code, null for the whole marché
 * @param limite last day to act, null when there is none
 */
public record Alerte(
        long id,
        String marche,
        GenreDAlerte genre,
        String adherent,
        String libelle,
        String regle,
        LocalDate limite,
        Instant leveeLe) {}
