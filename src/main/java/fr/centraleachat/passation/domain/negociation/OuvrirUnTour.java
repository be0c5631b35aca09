package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.plis.OuvertureDesPlis;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Two agents open the offers of a round, under the key of that round alone. */
@Service
public class OuvrirUnTour {

    private final Negociation negociation;
    private final OuvertureDesPlis ouverture;
    private final Fiches fiches;
    private final AgentCourant agent;
    private final Clock horloge;

    OuvrirUnTour(
            Negociation negociation,
            OuvertureDesPlis ouverture,
            Fiches fiches,
            AgentCourant agent,
            Clock horloge) {
        this.negociation = negociation;
        this.ouverture = ouverture;
        this.fiches = fiches;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param contresignataire login of the second agent, null when there is none
     * @throws fr.centraleachat.common.EtatIncompatible before the date limite of the round, without
     *     a second agent, or when it is open already
     */
    public void ouvrir(String numero, OuvertureDuTour saisie, String contresignataire) {
        int tour = negociation.enCours(numero).tour();
        ouverture.ouvrir(numero, tour, agent.identifiant(), contresignataire, horloge.instant());
        fiches.consigner(numero, saisie);
    }
}
