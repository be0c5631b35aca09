package fr.centraleachat.passation.domain.attribution;

/**
 * The attributaire of a lot defaulted: another is to be chosen, never that one again (R2144-7).
 *
 * @param defaillant SIRET
 */
record LotRouvert(String defaillant) {}
