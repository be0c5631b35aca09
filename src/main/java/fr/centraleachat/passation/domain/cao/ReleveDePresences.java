package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.util.List;

/** The whole list of presences of a séance. */
public record ReleveDePresences(
        @Champ(value = "Présences", regle = "CGCT L1411-5, CGCT R2131-5")
                List<PresenceRelevee> presences) {}
