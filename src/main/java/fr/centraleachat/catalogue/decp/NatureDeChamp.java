package fr.centraleachat.catalogue.decp;

/** How a field of the données essentielles is written. */
public enum NatureDeChamp {
    TEXTE,
    SIRET,
    CHOIX,
    /** Several of the values that may be chosen. */
    PLUSIEURS,
    OUI_NON,
    /** From 1. */
    ENTIER,
    /** Euros HT, at least one. */
    MONTANT,
    /** From 0 to 1. */
    PART,
    JOUR,
    TITULAIRES
}
