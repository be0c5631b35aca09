package fr.centraleachat.pilotage.charge;

import fr.centraleachat.tache.ChargeDeTravail;
import java.util.Map;

/**
 * A page of tasks, with what makes it read.
 *
 * @param phases label by code
 * @param objets of the procédures, by numero
 * @param noms of the agents whom the caller may name, by login
 * @param agent name of the one whose tasks these are, null when they are not one agent's
 */
public record ListeDeCharge(
        ChargeDeTravail.Page taches,
        Map<String, String> phases,
        Map<String, String> objets,
        Map<String, String> noms,
        String agent) {}
