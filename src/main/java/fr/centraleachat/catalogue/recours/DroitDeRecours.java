package fr.centraleachat.catalogue.recours;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.stereotype.Component;

/**
 * Who asks, withdraws and leaves for an adhérent: its service instructeur, or the équipe achats.
 */
@Component
public class DroitDeRecours {

    private final AgentCourant agent;

    DroitDeRecours(AgentCourant agent) {
        this.agent = agent;
    }

    public boolean agitPour(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                || agent.tient(Fonction.EQUIPE_ACHATS);
    }

    void exiger(String adherent) {
        if (!agitPour(adherent)) {
            throw new AccesRefuse(
                    "Seul le service instructeur de l’adhérent, ou l’équipe achats, décide de son"
                            + " recours.");
        }
    }

    /** Who follows the dossier for the adhérent: the caller, when they are of its service. */
    String referent(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent) ? agent.identifiant() : null;
    }

    String appelant() {
        return agent.identifiant();
    }
}
