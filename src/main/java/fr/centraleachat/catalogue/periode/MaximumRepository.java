package fr.centraleachat.catalogue.periode;

import fr.centraleachat.organisation.AgentCourant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The maximum of a period, and each of its changes. */
@Repository
class MaximumRepository {

    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final Clock horloge;

    MaximumRepository(JdbcClient jdbc, AgentCourant agent, Clock horloge) {
        this.jdbc = jdbc;
        this.agent = agent;
        this.horloge = horloge;
    }

    Optional<PeriodeDuMarche> tenir(String marche, int rang) {
        return jdbc.sql(
                        """
                        select id, rang, debut, fin, unite, nom_unite, minimum, maximum, engage,
                            constate
                        from app.periode_de_marche where marche = ? and rang = ? for update""")
                .params(marche, rang)
                .query(PeriodeDuMarche.class)
                .optional();
    }

    /** Below it, the checks of the row refuse. */
    BigDecimal plancher(long periode) {
        return jdbc.sql(
                        """
                        select greatest(engage, attribue + hors_quota, minimum)
                        from app.periode_de_marche where id = ?""")
                .param(periode)
                .query(BigDecimal.class)
                .single();
    }

    void changer(PeriodeDuMarche periode, BigDecimal maximum, String motif) {
        jdbc.sql("update app.periode_de_marche set maximum = ? where id = ?")
                .params(maximum, periode.id())
                .update();
        jdbc.sql(
                        """
                        insert into app.changement_de_maximum
                            (periode, rang, avant, apres, motif, par, le)
                        select ?, coalesce(max(rang), 0) + 1, ?, ?, ?, ?, ?
                        from app.changement_de_maximum where periode = ?""")
                .params(periode.id(), periode.maximum(), maximum, motif, agent.identifiant())
                .params(horloge.instant().atOffset(ZoneOffset.UTC), periode.id())
                .update();
    }
}
