package fr.centraleachat.tache;

import fr.centraleachat.delai.AlerteEnCours;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whom each alert is for, by login, for the modules that write to people. */
public interface AlertesDesAgents {

    /**
     * The actor and the responsable of what the alert asks for: who holds the task, else whom the
     * matrix names for the file. Absent, their suppléant; without holder, the relay.
     */
    Map<String, List<AlerteEnCours>> parDestinataire(Collection<AlerteEnCours> alertes);

    /**
     * Whom those that went up are for: the direction générale of the responsable's adhérent, the
     * pilote where the DCPM answers for it; both the second time.
     */
    Map<String, List<AlerteEnCours>> parHierarchie(Collection<AlerteEnCours> alertes);
}
