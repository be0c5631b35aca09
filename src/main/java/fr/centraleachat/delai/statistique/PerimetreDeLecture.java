package fr.centraleachat.delai.statistique;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whose figures one may read: a figure belongs to the adhérent that instructs. Who serves everybody
 * reads all; the others, those of their adhérents only, everybody's included.
 */
@Component
class PerimetreDeLecture {

    private final AgentCourant agent;

    PerimetreDeLecture(AgentCourant agent) {
        this.agent = agent;
    }

    /**
     * @throws AccesRefuse for the figures of another adhérent
     */
    Selection selection(FiltreDeStatistiques filtre, List<String> phases) {
        var portee = agent.portee();
        if (portee.tout()) {
            return new Selection(filtre, null, phases);
        }
        if (filtre.adherent() != null && !portee.adherents().contains(filtre.adherent())) {
            throw new AccesRefuse(
                    "Vous pouvez lire les chiffres de votre collectivité, pas ceux des autres.");
        }
        return new Selection(filtre, portee.adherents(), phases);
    }
}
