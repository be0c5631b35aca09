package fr.centraleachat.pilotage.charge;

import fr.centraleachat.raci.Activite;
import java.util.List;
import java.util.Map;

/**
 * A page of the phases to come behind a figure.
 *
 * @param objets of the procédures, by numero
 */
public record ListeAVenir(
        List<Ligne> lignes, int page, int taille, int total, Map<String, String> objets) {

    /**
     * @param activites what the fonction will do then
     */
    public record Ligne(Arrivee arrivee, List<Activite> activites) {}
}
