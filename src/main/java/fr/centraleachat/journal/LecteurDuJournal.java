package fr.centraleachat.journal;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the caller may see: the database bounds it to their procédures. */
@Component
class LecteurDuJournal {

    /** The key of a page is its last line, so that what is written meanwhile shifts nothing. */
    private static final String LIGNES =
            """
            select * from app.journal
            where (cast(:procedure as text) is null or procedure = :procedure)
                and (cast(:agent as text) is null or agent = :agent or app.unaccent(lower(agent_nom))
                    like '%' || app.unaccent(lower(:agent)) || '%')
                and (cast(:debut as timestamptz) is null or le >= :debut)
                and (cast(:fin as timestamptz) is null or le < :fin)
                and (cast(:avant as bigint) is null
                    or (le, id) < (select j.le, j.id from app.journal j where j.id = :avant))
                and (:administre or procedure is not null)
            order by le desc, id desc limit :combien""";

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    LecteurDuJournal(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Newest first. What hangs from no procédure is for the administrator. */
    List<Ligne> lire(FiltreDuJournal filtre, int combien) {
        return jdbc.sql(LIGNES)
                .param("procedure", filtre.procedure())
                .param("agent", filtre.agent())
                .param("debut", debut(filtre.du()))
                .param("fin", filtre.au() == null ? null : debut(filtre.au().plusDays(1)))
                .param("avant", filtre.avant())
                .param("administre", agent.tient(Fonction.ADMINISTRATEUR))
                .param("combien", combien)
                .query(Ligne.class)
                .list();
    }

    private OffsetDateTime debut(LocalDate jour) {
        return jour == null ? null : jour.atStartOfDay(horloge.getZone()).toOffsetDateTime();
    }
}
