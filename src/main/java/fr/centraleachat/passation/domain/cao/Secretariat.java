package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.stereotype.Component;

/** Who keeps the commission of an acheteur: its secretary, or an administrator. */
@Component
public class Secretariat {

    private final AgentCourant agent;

    Secretariat(AgentCourant agent) {
        this.agent = agent;
    }

    public boolean estTenuPour(String acheteur) {
        return agent.tient(Fonction.CAO, acheteur) || agent.tient(Fonction.ADMINISTRATEUR);
    }

    /**
     * @throws AccesRefuse for anybody else
     */
    void exiger(String acheteur) {
        if (!estTenuPour(acheteur)) {
            throw new AccesRefuse(
                    "Le secrétariat de la commission d’appel d’offres de cet acheteur, ou un"
                            + " administrateur, tient ses membres et ses séances.");
        }
    }
}
