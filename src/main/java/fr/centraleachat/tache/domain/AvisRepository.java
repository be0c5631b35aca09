package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The avis received by the tasks. */
@Repository
class AvisRepository {

    private final JdbcClient jdbc;

    AvisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inscrire(String tache, String procedure, AvisConsultatif avis) {
        jdbc.sql(
                        """
                        insert into app.avis_consultatif
                            (id, tache, procedure, fonction, adherent, agent, sens, texte, pieces, le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), tache, procedure)
                .params(avis.fonction().name(), avis.adherent(), avis.agent())
                .params(avis.sens().name(), avis.texte())
                .params((Object) avis.pieces().toArray(UUID[]::new))
                .params(avis.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last one of each fonction, oldest first. */
    List<AvisConsultatif> de(String tache) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (fonction, adherent)
                                fonction, adherent, agent, sens, texte, pieces, le
                            from app.avis_consultatif where tache = ?
                            order by fonction, adherent, le desc) derniers
                        order by le""")
                .param(tache)
                .query(AvisRepository::lire)
                .list();
    }

    private static AvisConsultatif lire(ResultSet ligne, int numero) throws SQLException {
        return new AvisConsultatif(
                Fonction.valueOf(ligne.getString("fonction")),
                ligne.getString("adherent"),
                ligne.getString("agent"),
                SensDAvis.valueOf(ligne.getString("sens")),
                ligne.getString("texte"),
                List.of((UUID[]) ligne.getArray("pieces").getArray()),
                ligne.getTimestamp("le").toInstant());
    }
}
