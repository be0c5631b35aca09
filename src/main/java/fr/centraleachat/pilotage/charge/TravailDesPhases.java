package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Activite;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a phase gives each fonction to do: the activités of which it is the acteur, and that the
 * process has a step for. Each one is counted as one task: a step done for each lot, or that a file
 * does without, makes more or less of them.
 *
 * @param parPhase by code of phase
 */
record TravailDesPhases(Map<String, Map<Fonction, List<Activite>>> parPhase) {

    List<Activite> de(String phase, Fonction fonction) {
        return parPhase.getOrDefault(phase, Map.of()).getOrDefault(fonction, List.of());
    }

    Set<Fonction> fonctions(String phase) {
        return parPhase.getOrDefault(phase, Map.of()).keySet();
    }
}
