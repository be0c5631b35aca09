package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.stereotype.Component;

/** The report is of the service: its équipe achats and its pilotes read it, and complete it. */
@Component
class LecteursDuRapport {

    private final AgentCourant agent;

    LecteursDuRapport(AgentCourant agent) {
        this.agent = agent;
    }

    void exiger() {
        if (!agent.tient(Fonction.EQUIPE_ACHATS) && !agent.tient(Fonction.PILOTE)) {
            throw new AccesRefuse(
                    "Le rapport annuel se lit par l’équipe achats et par un pilote : demandez-le au"
                            + " service commun.");
        }
    }
}
