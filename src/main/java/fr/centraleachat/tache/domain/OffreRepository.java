package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Lettre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that say to whom each task is offered. */
@Repository
class OffreRepository {

    private final JdbcClient jdbc;

    OffreRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inscrire(String tache, String procedure, Offre offre) {
        jdbc.sql(
                        """
                        insert into app.tache_offre (tache, procedure, fonction, adherent, service, lettre,
                            agent, relais, tenue, peut_reprendre, actionnable)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(tache, procedure, offre.fonction().name(), offre.adherent())
                .params(offre.service(), offre.lettre().name(), offre.agent(), offre.relais())
                .params(offre.tenue(), offre.peutReprendre(), offre.actionnable())
                .update();
    }

    /** In the order of the letters. */
    List<Offre> de(String tache) {
        return jdbc.sql(
                        """
                        select fonction, adherent, service, lettre, agent, relais, tenue, peut_reprendre
                        from app.tache_offre where tache = ?
                        order by position(lettre in 'ARCI'), fonction, adherent""")
                .param(tache)
                .query(OffreRepository::lire)
                .list();
    }

    void fermer(String tache) {
        jdbc.sql("update app.tache_offre set ouverte = false where tache = ?")
                .param(tache)
                .update();
    }

    private static Offre lire(ResultSet ligne, int numero) throws SQLException {
        return new Offre(
                Fonction.valueOf(ligne.getString("fonction")),
                ligne.getString("adherent"),
                ligne.getString("service"),
                Lettre.valueOf(ligne.getString("lettre")),
                ligne.getString("agent"),
                ligne.getString("relais"),
                ligne.getBoolean("tenue"),
                ligne.getBoolean("peut_reprendre"));
    }
}
