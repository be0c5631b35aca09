package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Montant;

/**
 * An operator who is awarded something.
 *
 * @param siret as the rows name it
 * @param montantHt of all its lots
 */
public record Attributaire(String siret, String nom, Montant montantHt) {}
