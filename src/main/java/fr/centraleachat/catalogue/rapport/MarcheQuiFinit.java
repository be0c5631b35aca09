package fr.centraleachat.catalogue.rapport;

import java.time.LocalDate;

/**
 * A marché that ends in the year after the report.
 *
 * @param fin excluded
 */
public record MarcheQuiFinit(
        String reference, String objet, String famille, String titulaires, LocalDate fin) {

    public LocalDate dernierJour() {
        return fin.minusDays(1);
    }
}
