package fr.centraleachat.delai;

import java.time.LocalDate;

/** An alert that is due. {@code depassee} once the last day is past. */
public record Alerte(
        String numero,
        String genre,
        String libelle,
        LocalDate limite,
        boolean depassee,
        String regle) {}
