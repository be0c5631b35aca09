package fr.centraleachat.catalogue.prix;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The prices of a marché between two days.
 *
 * @param fin excluded, null until another one takes its place
 * @param ecarteLe when another one of the same day took its place, null for one that holds
 */
public record Bordereau(
        long id,
        String marche,
        LocalDate debut,
        LocalDate fin,
        String fichier,
        int articles,
        String par,
        Instant le,
        Instant ecarteLe) {

    public boolean vaut(LocalDate jour) {
        return ecarteLe == null && !debut.isAfter(jour) && (fin == null || fin.isAfter(jour));
    }
}
