package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The target of a phase of a running procédure, moved once.
 *
 * @param phase its label
 * @param echeanceAvant of the visit that lasted, null when the phase had not begun
 */
public record DeplacementDeCible(
        String phase,
        Duree avant,
        Duree apres,
        LocalDate echeanceAvant,
        LocalDate echeanceApres,
        String motif,
        String auteur,
        Instant le) {}
