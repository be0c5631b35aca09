package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;

/**
 * An operator who is awarded something.
 *
 * @param siret as the rows name it
 * @param montantHt of all its lots
 */
record Attributaire(String siret, String nom, Montant montantHt) {}
