package fr.centraleachat.catalogue.decp;

/**
 * Who holds a marché.
 *
 * @param type SIRET, TVA, TAHITI, RIDET, FRWF, IREP or HORS-UE
 * @param nom null when the source does not tell it
 */
public record TitulaireDecp(String type, String id, String nom) {}
