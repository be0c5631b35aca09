package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines left to the informed. */
@Repository
class InformationRepository {

    private final JdbcClient jdbc;

    InformationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inscrire(Fait fait, Fonction fonction, String adherent, String service) {
        jdbc.sql(
                        """
                        insert into app.information
                            (id, procedure, lot, code, libelle, fonction, adherent, service, le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), fait.routage().numero(), fait.routage().lot())
                .params(fait.code(), fait.libelle(), fonction.name(), adherent, service)
                .params(fait.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first; an act told to several fonctions of the caller is one line. */
    List<Information> pour(Portefeuille portefeuille, String agent, Instant depuis, int combien) {
        return portefeuille
                .poser(
                        jdbc.sql(
                                """
                                select * from (
                                    select distinct on (i.procedure, i.code, i.lot, i.le)
                                        i.id, i.procedure, i.lot, i.libelle, i.fonction, i.adherent, i.le
                                    from %s
                                    join app.information i on i.fonction = h.fonction
                                        and (h.adherent = '*' or i.adherent = h.adherent)
                                        and (i.service is null or h.service is null or i.service = h.service)
                                    where i.le >= :depuis and not exists (
                                        select 1 from app.information_ecartee e
                                        where e.information = i.id and e.agent = :agent)
                                    order by i.procedure, i.code, i.lot, i.le) lignes
                                order by le desc limit :combien"""
                                        .formatted(Portefeuille.TABLE)))
                .param("depuis", depuis.atOffset(ZoneOffset.UTC))
                .param("agent", agent)
                .param("combien", combien)
                .query(Information.class)
                .list();
    }

    /** From an instant included to another excluded, for the récapitulatif of an agent. */
    List<Information> entre(
            Portefeuille portefeuille, String agent, Instant depuis, Instant jusquA) {
        return pour(portefeuille, agent, depuis, Integer.MAX_VALUE).stream()
                .filter(i -> i.le().isBefore(jusquA))
                .toList();
    }

    void ecarter(UUID information, String agent) {
        jdbc.sql(
                        """
                        insert into app.information_ecartee (information, agent)
                        select i.id, ? from app.information i
                        join app.information vue on vue.id = ?
                            and i.procedure = vue.procedure and i.code = vue.code and i.le = vue.le
                            and i.lot is not distinct from vue.lot
                        on conflict do nothing""")
                .params(agent, information)
                .update();
    }
}
