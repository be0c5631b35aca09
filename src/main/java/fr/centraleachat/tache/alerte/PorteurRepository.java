package fr.centraleachat.tache.alerte;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Concerne;
import fr.centraleachat.raci.Lettre;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The actors and the responsables of the open tasks. */
@Repository
class PorteurRepository {

    private final JdbcClient jdbc;

    PorteurRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Porteur> des(Collection<String> numeros) {
        return jdbc.sql(
                        """
                        select t.procedure, t.phase, t.activite, t.prise_par, o.relais, o.fonction,
                            o.adherent, o.service, o.lettre, o.agent, o.peut_reprendre
                        from app.tache t join app.tache_offre o on o.tache = t.id
                        where t.terminee_le is null and t.procedure = any (:numeros)
                            and o.ouverte and o.lettre in ('A', 'R')
                        order by t.creee_le, t.id, o.lettre, o.fonction, o.adherent""")
                .param("numeros", numeros.toArray(String[]::new))
                .query(PorteurRepository::lire)
                .list();
    }

    private static Porteur lire(ResultSet ligne, int rang) throws SQLException {
        return new Porteur(
                ligne.getString("procedure"),
                ligne.getString("phase"),
                ligne.getString("activite"),
                ligne.getString("prise_par"),
                ligne.getString("relais"),
                new Concerne(
                        Fonction.valueOf(ligne.getString("fonction")),
                        ligne.getString("adherent"),
                        ligne.getString("service"),
                        Lettre.valueOf(ligne.getString("lettre")),
                        ligne.getString("agent"),
                        ligne.getBoolean("peut_reprendre")));
    }
}
