package fr.centraleachat.catalogue.finance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sources, and how each file is read. */
@Repository
class SourceRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper mapper;

    SourceRepository(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    List<SourceFinanciere> toutes() {
        return jdbc.sql("select * from app.source_financiere order by nom")
                .query(this::lire)
                .list();
    }

    Optional<SourceFinanciere> deId(int id) {
        return jdbc.sql("select * from app.source_financiere where id = ?")
                .param(id)
                .query(this::lire)
                .optional();
    }

    /** Empty when another source has that name. */
    Optional<Integer> creer(SourceFinanciere s) {
        return remplir(
                        """
                        insert into app.source_financiere
                            (nom, adherent, correspondance, titres, apercu, par, le)
                        values (:nom, :adherent, :correspondance::jsonb, :titres::jsonb,
                            :apercu::jsonb, :par, :le)
                        on conflict (nom) do nothing returning id""",
                        s)
                .query(Integer.class)
                .optional();
    }

    void modifier(SourceFinanciere s) {
        remplir(
                        """
                        update app.source_financiere set adherent = :adherent,
                            correspondance = :correspondance::jsonb, titres = :titres::jsonb,
                            apercu = :apercu::jsonb, par = :par, le = :le
                        where id = :id and nom = :nom""",
                        s)
                .param("id", s.id())
                .update();
    }

    private JdbcClient.StatementSpec remplir(String sql, SourceFinanciere s) {
        return jdbc.sql(sql)
                .param("nom", s.nom())
                .param("adherent", s.adherent())
                .param("correspondance", json(s.correspondance()))
                .param("titres", json(s.titres()))
                .param("apercu", json(s.apercu()))
                .param("par", s.par())
                .param("le", s.le().atOffset(ZoneOffset.UTC));
    }

    private SourceFinanciere lire(ResultSet l, int rang) throws SQLException {
        try {
            return new SourceFinanciere(
                    l.getInt("id"),
                    l.getString("nom"),
                    l.getString("adherent"),
                    mapper.readValue(l.getString("correspondance"), Correspondance.class),
                    mapper.readValue(l.getString("titres"), new TypeReference<>() {}),
                    mapper.readValue(l.getString("apercu"), new TypeReference<>() {}),
                    l.getString("par"),
                    l.getObject("le", OffsetDateTime.class).toInstant());
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }

    private String json(Object valeur) {
        try {
            return mapper.writeValueAsString(valeur);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
