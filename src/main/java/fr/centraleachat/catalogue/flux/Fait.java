package fr.centraleachat.catalogue.flux;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened to a marché.
 *
 * @param position its place among all of them; a later fact has a higher one
 * @param le when it was numbered
 * @param adherent code of who joined, null but for a recours
 * @param champs what changed; empty but for a change
 * @param fin excluded, null but for an end
 * @param objet of the marché today, null when it is no longer there
 */
public record Fait(
        long position,
        Genre genre,
        String marche,
        Instant le,
        String adherent,
        List<String> champs,
        LocalDate fin,
        String objet) {

    /** What a fact tells. */
    public enum Genre {
        NOUVEAU,
        MODIFIE,
        FIN,
        RECOURS
    }
}
