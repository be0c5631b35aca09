package fr.centraleachat.passation.domain.echanges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the échanges: a row is added, then answered once. */
@Repository
class EchangeRepository {

    private final JdbcClient jdbc;

    EchangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inserer(Echange echange) {
        jdbc.sql(
                        """
                        insert into app.echange (id, procedure, type, siret, lot, texte,
                            echeance, demande_le, demande_par) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(echange.id(), echange.procedure(), echange.type().name())
                .params(echange.operateur(), echange.lot(), echange.texte())
                .params(utc(echange.echeance()), utc(echange.demandeLe()), echange.demandePar())
                .update();
    }

    /**
     * @return false when it was answered already
     */
    boolean repondre(UUID id, Echange.Reponse reponse) {
        return jdbc.sql(
                                """
                                update app.echange set reponse = ?, reponse_recue_le = ?,
                                    reponse_enregistree_le = ?, reponse_enregistree_par = ?,
                                    reponse_pieces = ?
                                where id = ? and reponse is null
                                """)
                        .params(reponse.texte(), utc(reponse.recueLe()))
                        .params(utc(reponse.enregistreeLe()), reponse.enregistreePar())
                        .params(reponse.pieces().toArray(UUID[]::new), id)
                        .update()
                == 1;
    }

    /** Oldest first. */
    List<Echange> deLaProcedure(String procedure) {
        return jdbc.sql("select * from app.echange where procedure = ? order by rang")
                .param(procedure)
                .query(EchangeRepository::echange)
                .list();
    }

    Optional<Echange> trouver(String procedure, UUID id) {
        return jdbc.sql("select * from app.echange where procedure = ? and id = ?")
                .params(procedure, id)
                .query(EchangeRepository::echange)
                .optional();
    }

    private static Echange echange(ResultSet ligne, int rang) throws SQLException {
        return new Echange(
                ligne.getObject("id", UUID.class),
                ligne.getString("procedure"),
                TypeDEchange.valueOf(ligne.getString("type")),
                ligne.getString("siret"),
                ligne.getObject("lot", Integer.class),
                ligne.getString("texte"),
                instant(ligne, "echeance"),
                instant(ligne, "demande_le"),
                ligne.getString("demande_par"),
                ligne.getString("reponse") == null ? null : reponse(ligne));
    }

    private static Echange.Reponse reponse(ResultSet ligne) throws SQLException {
        return new Echange.Reponse(
                ligne.getString("reponse"),
                instant(ligne, "reponse_recue_le"),
                instant(ligne, "reponse_enregistree_le"),
                ligne.getString("reponse_enregistree_par"),
                List.of((UUID[]) ligne.getArray("reponse_pieces").getArray()));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
