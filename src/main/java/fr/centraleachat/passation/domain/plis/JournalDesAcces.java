package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.LectureDePliRefusee;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every attempt to read a pli, in a transaction of its own: a refusal does not undo its trace. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JournalDesAcces {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    JournalDesAcces(
            JdbcClient jdbc,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    void accorder(Pli pli, int document) {
        consigner(pli, document, null);
    }

    void refuser(Pli pli, int document, String motif) {
        consigner(pli, document, motif);
        evenements.publishEvent(
                new LectureDePliRefusee(
                        pli.procedure(), pli.tour(), pli.ordre(), motif, horloge.instant()));
    }

    private void consigner(Pli pli, int document, String refus) {
        jdbc.sql(
                        "insert into app.acces_au_pli (procedure, pli, document, agent, le, refus)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(pli.procedure(), pli.id(), document, agent.identifiant())
                .params(horloge.instant().atOffset(ZoneOffset.UTC), refus)
                .update();
    }
}
