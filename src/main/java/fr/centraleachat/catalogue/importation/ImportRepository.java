package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of the imports. */
@Repository
class ImportRepository {

    private final JdbcClient jdbc;

    ImportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ouvrir(UUID id, String fichier, String par, Instant le) {
        jdbc.sql("insert into app.import_de_marches (id, fichier, par, le) values (?, ?, ?, ?)")
                .params(id, fichier, par, le.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remarquer(UUID id, List<Remarque> remarques) {
        for (var r : remarques) {
            jdbc.sql(
                            """
                            insert into app.remarque_d_import
                                (import, indice, rang, id_decp, champ, message, refus)
                            select :id, :indice, count(*), :idDecp, :champ, :message, :refus
                            from app.remarque_d_import where import = :id and indice = :indice""")
                    .param("id", id)
                    .param("indice", r.indice())
                    .param("idDecp", r.idDecp())
                    .param("champ", r.champ())
                    .param("message", r.message())
                    .param("refus", r.refus())
                    .update();
        }
    }

    void clore(UUID id, int lus, Releve releve, String fin) {
        jdbc.sql(
                        """
                        update app.import_de_marches
                        set lus = :lus, crees = :crees, mis_a_jour = :misAJour,
                            ignores = :ignores, refuses = :refuses, issue = :fin
                        where id = :id""")
                .param("lus", lus)
                .param("crees", releve.crees())
                .param("misAJour", releve.misAJour())
                .param("ignores", releve.ignores())
                .param("refuses", releve.refuses())
                .param("fin", fin)
                .param("id", id)
                .update();
    }

    Optional<RapportDImport> rapport(UUID id) {
        var remarques =
                jdbc.sql(
                                """
                                select indice, id_decp, champ, message, refus
                                from app.remarque_d_import where import = ?
                                order by indice, rang""")
                        .param(id)
                        .query(Remarque.class)
                        .list();
        return jdbc.sql("select * from app.import_de_marches where id = ?")
                .param(id)
                .query(
                        (l, n) ->
                                new RapportDImport(
                                        id,
                                        l.getString("fichier"),
                                        l.getObject("le", OffsetDateTime.class).toInstant(),
                                        l.getInt("lus"),
                                        l.getInt("crees"),
                                        l.getInt("mis_a_jour"),
                                        l.getInt("ignores"),
                                        l.getInt("refuses"),
                                        l.getString("issue"),
                                        remarques))
                .optional();
    }
}
