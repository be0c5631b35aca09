package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A creation that carries an Idempotency-Key happens once: the key and its result are written in
 * the transaction that creates. The unique key decides between two at once: the second one waits,
 * then reads the result of the first.
 */
@Component
public class CreationsRepetables {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    CreationsRepetables(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param cle null to create without protection
     * @param creation gives the identity of what it created
     * @return that identity, of this call or of the first with that key
     */
    @Transactional
    public String uneFois(String cle, Supplier<String> creation) {
        if (cle == null) {
            return creation.get();
        }
        boolean premiere =
                jdbc.sql(
                                        """
                                        insert into app.creation_repetable (agent, cle, resultat, le)
                                        values (?, ?, '', ?) on conflict do nothing""")
                                .param(agent.identifiant())
                                .param(cle)
                                .param(horloge.instant().atOffset(ZoneOffset.UTC))
                                .update()
                        == 1;
        return premiere ? premiere(cle, creation) : deja(cle).orElseThrow();
    }

    private String premiere(String cle, Supplier<String> creation) {
        var resultat = creation.get();
        jdbc.sql("update app.creation_repetable set resultat = ? where agent = ? and cle = ?")
                .param(resultat)
                .param(agent.identifiant())
                .param(cle)
                .update();
        return resultat;
    }

    private Optional<String> deja(String cle) {
        return jdbc.sql("select resultat from app.creation_repetable where agent = ? and cle = ?")
                .param(agent.identifiant())
                .param(cle)
                .query(String.class)
                .optional();
    }
}
