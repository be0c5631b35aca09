package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.util.List;

/**
 * One line of the list of presences.
 *
 * @param membre id or name
 * @param supplee id or name of the member in whose place this suppléant sits
 * @param deports lots on which the member does not sit: {@code 2}, or {@code 2026-0001/2} when the
 *     agenda has that lot of several procédures
 */
public record PresenceRelevee(
        @Champ("Membre") String membre,
        @Champ("Présence") EtatDePresence presence,
        @Champ(value = "Siège à la place de", obligatoire = false, regle = "CGCT L1411-5")
                String supplee,
        @Champ(value = "Se déporte du lot", obligatoire = false, regle = "R2184-3")
                List<String> deports,
        @Champ(value = "Motif du déport", obligatoire = false) String motifDeport,
        @Champ(value = "Observations", obligatoire = false) String observations,
        @Champ(value = "Identification à distance", obligatoire = false, regle = "Ord. 2014-1329")
                String identification) {}
