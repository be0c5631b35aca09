package fr.centraleachat.passation.domain.marche;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The prorogations of the offers of each lot. */
@Repository
class ProrogationRepository {

    private final JdbcClient jdbc;

    ProrogationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void inscrire(String numero, ProrogationDesOffres prorogation, String par, Instant le) {
        jdbc.sql(
                        """
                        insert into app.prorogation_des_offres (id, procedure, lot, jusqu_au,
                            accords, enregistree_par, enregistree_le)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), numero, prorogation.lot(), prorogation.jusquAu())
                .params(prorogation.accords().strip(), par, le.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last day on which the offers of the lot bind, as far as it was proroged. */
    Optional<LocalDate> jusquAu(String numero, int lot) {
        return jdbc.sql(
                        "select jusqu_au from app.prorogation_des_offres"
                                + " where procedure = ? and lot = ? order by jusqu_au desc limit 1")
                .params(numero, lot)
                .query(Date.class)
                .optional()
                .map(Date::toLocalDate);
    }
}
