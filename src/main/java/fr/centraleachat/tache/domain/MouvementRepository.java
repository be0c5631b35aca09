package fr.centraleachat.tache.domain;

import fr.centraleachat.tache.MouvementDeTache;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each change of hand, and tells it. */
@Repository
class MouvementRepository {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher evenements;

    MouvementRepository(JdbcClient jdbc, ApplicationEventPublisher evenements) {
        this.jdbc = jdbc;
        this.evenements = evenements;
    }

    void inscrire(MouvementDeTache mouvement) {
        jdbc.sql(
                        """
                        insert into app.tache_mouvement (tache, procedure, acte, par, de, vers, le)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(mouvement.tache(), mouvement.numero(), mouvement.acte().name())
                .params(mouvement.par(), mouvement.de(), mouvement.vers())
                .params(mouvement.le().atOffset(ZoneOffset.UTC))
                .update();
        evenements.publishEvent(mouvement);
    }
}
