package fr.centraleachat.journal;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what the caller does, in the transaction that does it: undone with it, or kept for good.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Journal {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    Journal(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    void consigner(Fait fait) {
        jdbc.sql(
                        """
                        insert into app.journal
                            (le, acte, procedure, lot, texte, motif, agent, agent_nom, agissant_pour)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(horloge.instant().atOffset(ZoneOffset.UTC), fait.acte().name())
                .params(fait.procedure(), fait.lot(), fait.texte(), fait.motif())
                .params(agent.identifiant(), agent.nom(), fait.pour())
                .update();
    }
}
