package fr.centraleachat.catalogue.consommation;

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

/** The proposals of transfer. */
@Repository
class TransfertRepository {

    private static final String LIRE =
            """
            select t.*, p.marche, p.rang, p.unite from app.transfert_de_quota t
            join app.periode_de_marche p on p.id = t.periode where p.marche = :marche""";

    private final JdbcClient jdbc;

    TransfertRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Transfert> lire(String marche, UUID id) {
        return jdbc.sql(LIRE + " and t.id = :id")
                .param("marche", marche)
                .param("id", id)
                .query(TransfertRepository::lire)
                .optional();
    }

    /** The last one first. */
    List<Transfert> tous(String marche) {
        return jdbc.sql(LIRE + " order by t.propose_le desc, t.id")
                .param("marche", marche)
                .query(TransfertRepository::lire)
                .list();
    }

    Optional<Transfert> deCle(String marche, String de, String cle) {
        return jdbc.sql(LIRE + " and t.de = :de and t.cle = :cle")
                .param("marche", marche)
                .param("de", de)
                .param("cle", cle)
                .query(TransfertRepository::lire)
                .optional();
    }

    void ajouter(UUID id, long periode, DemandeDeTransfert d, String cle, String par, Instant le) {
        jdbc.sql(
                        """
                        insert into app.transfert_de_quota
                            (id, periode, de, vers, volume, motif, cle, propose_par, propose_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id, periode, d.de(), d.vers(), d.volume(), d.motif(), cle)
                .params(par, le.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when somebody answered first. */
    boolean repondre(UUID id, Transfert.Etat etat, String reponse, String par, Instant le) {
        return jdbc.sql(
                                """
                                update app.transfert_de_quota
                                set etat = ?, reponse = ?, repondu_par = ?, repondu_le = ?
                                where id = ? and etat = 'PROPOSE'""")
                        .params(etat.name(), reponse, par, le.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static Transfert lire(ResultSet l, int n) throws SQLException {
        return new Transfert(
                l.getObject("id", UUID.class),
                l.getString("marche"),
                l.getInt("rang"),
                Unite.valueOf(l.getString("unite")),
                l.getString("de"),
                l.getString("vers"),
                l.getBigDecimal("volume"),
                l.getString("motif"),
                Transfert.Etat.valueOf(l.getString("etat")),
                l.getString("propose_par"),
                l.getObject("propose_le", OffsetDateTime.class).toInstant(),
                l.getString("repondu_par"),
                instant(l.getObject("repondu_le", OffsetDateTime.class)),
                l.getString("reponse"));
    }

    private static Instant instant(OffsetDateTime lu) {
        return lu == null ? null : lu.toInstant();
    }
}
