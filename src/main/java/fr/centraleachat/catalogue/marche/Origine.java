package fr.centraleachat.catalogue.marche;

/** Where a marché of the catalogue comes from. */
public enum Origine {
    PROCEDURE,
    DECP,
    CLASSEUR,
    SAISIE
}
