package fr.centraleachat.tache;

import java.time.Instant;
import java.util.List;

/** What the matrix informs each agent of, for the modules that stand above. */
public interface InformationsDesAgents {

    /**
     * What happened from an instant, included, to another, excluded; but for what the agent has put
     * aside. Oldest first.
     */
    List<ActeConnu> entre(String agent, Instant depuis, Instant jusquA);

    /**
     * @param lot null when the act concerns the whole procédure
     */
    record ActeConnu(String procedure, Integer lot, String libelle, Instant le) {}
}
