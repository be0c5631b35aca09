package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an agent has typed in a task's form and not sent. */
@Repository
class BrouillonRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;

    BrouillonRepository(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    void garder(String tache, String procedure, String agent, JsonNode contenu, Instant le) {
        jdbc.sql(
                        """
                        insert into app.brouillon (tache, agent, procedure, contenu, le)
                        values (?, ?, ?, cast(? as jsonb), ?)
                        on conflict (tache, agent)
                            do update set contenu = excluded.contenu, le = excluded.le""")
                .params(tache, agent, procedure, contenu.toString(), le.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Brouillon> trouver(String tache, String agent) {
        return jdbc.sql("select contenu, le from app.brouillon where tache = ? and agent = ?")
                .params(tache, agent)
                .query(this::lire)
                .optional();
    }

    /** Those of all the agents; when each was kept does not change. */
    void remplacer(String tache, UnaryOperator<JsonNode> reprise) {
        jdbc.sql("select agent, contenu, le from app.brouillon where tache = ? for update")
                .param(tache)
                .query((ligne, n) -> Map.entry(ligne.getString("agent"), lire(ligne, n)))
                .list()
                .forEach(
                        b ->
                                jdbc.sql(
                                                """
                                                update app.brouillon set contenu = cast(? as jsonb)
                                                where tache = ? and agent = ?""")
                                        .params(
                                                reprise.apply(b.getValue().contenu()).toString(),
                                                tache,
                                                b.getKey())
                                        .update());
    }

    void retirer(String tache) {
        jdbc.sql("delete from app.brouillon where tache = ?").param(tache).update();
    }

    private Brouillon lire(ResultSet ligne, int numero) throws SQLException {
        try {
            return new Brouillon(
                    mapper.readTree(ligne.getString("contenu")),
                    ligne.getTimestamp("le").toInstant());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
