package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names where something comes from, when its sender does not. */
@Component
class Origine {

    private static final String AGENT = "AGENT";

    private final AgentCourant agent;
    private final Clock horloge;

    Origine(AgentCourant agent, Clock horloge) {
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param source null for what an agent types
     * @param reference null when the sender gives none: it is then never the same thing again
     */
    Provenance de(String source, String reference) {
        return new Provenance(
                source(source),
                vide(reference) ? UUID.randomUUID().toString() : reference.strip(),
                agent.identifiant(),
                horloge.instant());
    }

    static String source(String source) {
        return vide(source) ? AGENT : source.strip();
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}
