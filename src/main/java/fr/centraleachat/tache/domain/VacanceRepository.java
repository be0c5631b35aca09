package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Habilitation;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Whom the open tasks wait for, and who has them. */
@Repository
class VacanceRepository {

    private static final String D_UNE_FONCTION =
            """
             ouverte and lettre = 'A' and fonction = :fonction and adherent = :adherent
                and service is not distinct from :service and relais is not distinct from :relais
                and tenue = :tenue""";

    private static final String ORPHELINES =
            """
            select t.id from app.tache t
            where t.terminee_le is null and t.prise_par = :agent and not exists (
                select 1 from app.tache_offre o where o.tache = t.id and o.actionnable
                and (o.relais = :agent or exists (select 1 from %s
                    where h.fonction = o.fonction and (h.adherent = '*' or h.adherent = o.adherent)
                        and (o.service is null or h.service is null or h.service = o.service))))"""
                    .formatted(Portefeuille.TABLE);

    private final JdbcClient jdbc;

    VacanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fonctions that open tasks wait for, held or not. */
    List<Vacance> attendues() {
        return jdbc.sql(
                        """
                        select distinct fonction, adherent, service, relais, tenue
                        from app.tache_offre where ouverte and lettre = 'A'""")
                .query(Vacance.class)
                .list();
    }

    List<String> taches(Vacance vacance) {
        return poser(jdbc.sql("select tache from app.tache_offre where " + D_UNE_FONCTION), vacance)
                .query(String.class)
                .list();
    }

    /** False when the task was over, or given to the relay, before its row was locked. */
    boolean relayer(String tache, Vacance vacance, String relais) {
        var ordre =
                "update app.tache_offre set tenue = false, relais = :nouveau where tache = :tache and ";
        return poser(jdbc.sql(ordre + D_UNE_FONCTION), vacance)
                        .param("tache", tache)
                        .param("nouveau", relais)
                        .update()
                == 1;
    }

    private static StatementSpec poser(StatementSpec requete, Vacance vacance) {
        return requete.param("fonction", vacance.fonction().name())
                .param("adherent", vacance.adherent())
                .param("service", vacance.service())
                .param("relais", vacance.relais())
                .param("tenue", vacance.tenue());
    }

    List<String> preneurs() {
        return jdbc.sql(
                        """
                        select distinct prise_par from app.tache
                        where terminee_le is null and prise_par is not null""")
                .query(String.class)
                .list();
    }

    /** What that agent has in hand and, with those habilitations, may not do any more. */
    List<String> orphelines(String agent, List<Habilitation> habilitations) {
        return new Portefeuille(habilitations)
                .poser(jdbc.sql(ORPHELINES))
                .param("agent", agent)
                .query(String.class)
                .list();
    }
}
