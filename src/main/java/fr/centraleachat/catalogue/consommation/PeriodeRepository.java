package fr.centraleachat.catalogue.consommation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods of the marchés. Their row is the lock of their grand livre, always taken first. */
@Repository
class PeriodeRepository {

    private final JdbcClient jdbc;

    PeriodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for who holds it: what is read afterwards in this transaction is what they left. */
    Optional<PeriodeTenue> tenir(String marche, int rang) {
        return jdbc.sql(
                        """
                        select * from app.periode_de_marche
                        where marche = :marche and rang = :rang for update""")
                .param("marche", marche)
                .param("rang", rang)
                .query(PeriodeRepository::lire)
                .optional();
    }

    Optional<PeriodeTenue> lire(String marche, int rang) {
        return jdbc.sql("select * from app.periode_de_marche where marche = ? and rang = ?")
                .params(marche, rang)
                .query(PeriodeRepository::lire)
                .optional();
    }

    void solder(long id, Plafond plafond, int ecritures) {
        jdbc.sql(
                        """
                        update app.periode_de_marche
                        set attribue = :attribue, engage = :engage, hors_quota = :horsQuota,
                            constate = :constate, ecritures = :ecritures
                        where id = :id""")
                .param("attribue", plafond.attribue())
                .param("engage", plafond.engage())
                .param("horsQuota", plafond.horsQuota())
                .param("constate", plafond.constate())
                .param("ecritures", ecritures)
                .param("id", id)
                .update();
    }

    private static PeriodeTenue lire(ResultSet ligne, int rang) throws SQLException {
        return new PeriodeTenue(
                ligne.getLong("id"),
                Unite.valueOf(ligne.getString("unite")),
                new Plafond(
                        ligne.getBigDecimal("maximum"),
                        ligne.getBigDecimal("attribue"),
                        ligne.getBigDecimal("engage"),
                        ligne.getBigDecimal("hors_quota"),
                        ligne.getBigDecimal("constate")),
                ligne.getInt("ecritures"));
    }
}
