package fr.centraleachat.pilotage.carte;

import java.util.List;

/**
 * A procédure on the map.
 *
 * @param objet null when it is unknown
 * @param cases one for each phase, in order
 */
public record LigneDeCarte(String numero, String objet, List<Case> cases) {}
