package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import java.util.Collection;
import org.springframework.stereotype.Component;

/**
 * Whose name the caller reads beside a figure: their own, and those of the agents whom they manage,
 * who hold a fonction for an adhérent that the caller pilots, or whose services they direct. An
 * administrateur reads all of them. What one agent has in hand is shown to nobody else.
 */
@Component
public class Encadrement {

    private final AgentCourant courant;

    Encadrement(AgentCourant courant) {
        this.courant = courant;
    }

    /**
     * @param siennes what the agent may act by
     */
    public boolean gere(String agent, Collection<Habilitation> siennes) {
        return agent.equals(courant.identifiant())
                || courant.tient(Fonction.ADMINISTRATEUR)
                || siennes.stream().map(Habilitation::adherent).anyMatch(this::dirige);
    }

    private boolean dirige(String adherent) {
        return courant.tient(Fonction.PILOTE, adherent) || courant.tient(Fonction.DGS, adherent);
    }
}
