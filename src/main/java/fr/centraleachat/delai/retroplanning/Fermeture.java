package fr.centraleachat.delai.retroplanning;

import java.time.LocalDate;

/**
 * Days on which the adhérent works at nothing: they are not counted in a target.
 *
 * @param fin last day, included
 */
public record Fermeture(LocalDate debut, LocalDate fin, String motif) {

    boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && !jour.isAfter(fin);
    }
}
