package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller is informed of, until they put it aside. */
@Service
@Transactional
public class LesInformations {

    private static final Duration ANCIENNETE = Duration.ofDays(30);
    private static final int COMBIEN = 20;

    private final InformationRepository informations;
    private final AgentCourant agent;
    private final Clock horloge;

    LesInformations(InformationRepository informations, AgentCourant agent, Clock horloge) {
        this.informations = informations;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Of the last thirty days, newest first. */
    @Transactional(readOnly = true)
    public List<Information> recentes() {
        return informations.pour(
                new Portefeuille(agent.habilitations()),
                agent.identifiant(),
                horloge.instant().minus(ANCIENNETE),
                COMBIEN);
    }

    public void ecarter(UUID information) {
        informations.ecarter(information, agent.identifiant());
    }
}
