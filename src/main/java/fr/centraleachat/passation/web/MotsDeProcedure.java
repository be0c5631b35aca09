package fr.centraleachat.passation.web;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import org.springframework.stereotype.Component;

/** The names that the pages of a procédure show in place of its codes. */
@Component("mots")
public class MotsDeProcedure {

    private final Organisation organisation;

    MotsDeProcedure(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Name of an agent; who has left the organisation keeps only the identifiant. */
    public String agent(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }
}
