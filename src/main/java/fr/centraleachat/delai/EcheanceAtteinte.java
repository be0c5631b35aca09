package fr.centraleachat.delai;

import java.time.LocalDate;

/**
 * The last day of an {@link EcheanceLegale} has come, and its act is not done. Said once for each
 * day that it is set to.
 */
public record EcheanceAtteinte(String numero, String genre, String objet, LocalDate limite) {}
