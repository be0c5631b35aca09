package fr.centraleachat.catalogue.finance;

/**
 * Why a line was not imported.
 *
 * @param ligne of the file, from 1
 * @param colonne title in the file, null when the whole line is at fault
 */
public record LigneRefusee(int ligne, String colonne, String message) {}
