package fr.centraleachat.delai.suivi;

/**
 * Which phases of which running procédures; null is every one.
 *
 * @param procedure MAPA, AOO
 * @param adherent code of the one that instructs
 */
public record FiltreDEcarts(String phase, String procedure, String adherent) {}
