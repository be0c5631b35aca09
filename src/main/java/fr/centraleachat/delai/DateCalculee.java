package fr.centraleachat.delai;

import java.time.LocalDate;
import java.util.List;

/**
 * A date and how it was found.
 *
 * @param etapes in the order of the reasoning, the last one on {@code date}
 * @param regle what was applied, in French
 * @param article that gives it
 */
public record DateCalculee(LocalDate date, List<Etape> etapes, String regle, String article) {

    public DateCalculee {
        etapes = List.copyOf(etapes);
    }

    /**
     * @param raison in French, for an agent
     */
    public record Etape(LocalDate date, String raison) {}
}
