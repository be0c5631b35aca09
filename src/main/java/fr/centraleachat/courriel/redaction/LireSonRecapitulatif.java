package fr.centraleachat.courriel.redaction;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the récapitulatif of the caller says now, whether its courriel left or not. */
@Service
@Transactional(readOnly = true)
public class LireSonRecapitulatif {

    private final ComposerRecapitulatifs composer;
    private final JournalDesRecapitulatifs journal;
    private final AgentCourant agent;
    private final Clock horloge;

    LireSonRecapitulatif(
            ComposerRecapitulatifs composer,
            JournalDesRecapitulatifs journal,
            AgentCourant agent,
            Clock horloge) {
        this.composer = composer;
        this.journal = journal;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** What is new is so since the récapitulatif before that of today. */
    public Recapitulatif aujourdHui() {
        var jour = LocalDate.now(horloge);
        var maintenant = horloge.instant();
        var depuis = journal.depuis(jour.minusDays(1), maintenant);
        return composer.de(agent.identifiant(), jour, depuis, maintenant);
    }
}
