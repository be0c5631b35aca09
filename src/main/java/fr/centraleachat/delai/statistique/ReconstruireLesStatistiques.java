package fr.centraleachat.delai.statistique;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts everything again from the clocks. The figures stay readable meanwhile; what happens
 * meanwhile is counted after.
 */
@Service
public class ReconstruireLesStatistiques {

    private final ComptageRepository comptage;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;

    ReconstruireLesStatistiques(
            ComptageRepository comptage, AgentCourant agent, ApplicationEventPublisher evenements) {
        this.comptage = comptage;
        this.agent = agent;
        this.evenements = evenements;
    }

    /**
     * By an administrateur, who sees every procédure: another one would rebuild what they see.
     *
     * @return how many durations are counted
     */
    @Transactional
    public int reconstruire() {
        agent.exiger(Fonction.ADMINISTRATEUR);
        comptage.attendreSonTour();
        comptage.reconstruire();
        evenements.publishEvent(
                ActeDAdministration.de("Statistiques des délais recomptées entièrement"));
        return comptage.nombre();
    }
}
