package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.EcheanceAtteinte;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks the alerts whose last day came or has long passed, each once, on one node only. */
@Repository
class LimiteRepository {

    private static final String A_LA_HIERARCHIE =
            """
            update app.alerte set escaladee_le = :le
            where id in (select id from app.alerte
                where fermee_le is null and levee_le is not null and escaladee_le is null
                    and escaladee_encore_le is null and limite <= :avant
                order by limite limit 200 for update skip locked)""";

    private static final String ENCORE =
            """
            update app.alerte set escaladee_encore_le = :le
            where id in (select id from app.alerte
                where fermee_le is null and escaladee_le < :le and escaladee_encore_le is null
                    and limite <= :avant and regle is not null
                order by limite limit 200 for update skip locked)""";

    private final JdbcClient jdbc;

    LimiteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose last day has come. */
    List<LimiteAtteinte> atteindre(LocalDate jour, Instant le) {
        return jdbc.sql(
                        """
                        update app.alerte set atteinte_le = :le
                        where id in (select id from app.alerte
                            where fermee_le is null and levee_le is not null
                                and atteinte_le is null and limite <= :jour
                            order by limite limit 200 for update skip locked)
                        returning id, numero, genre, objet, limite""")
                .param("le", utc(le))
                .param("jour", jour)
                .query(
                        (ligne, rang) ->
                                new LimiteAtteinte(
                                        ligne.getLong("id"),
                                        new EcheanceAtteinte(
                                                ligne.getString("numero"),
                                                ligne.getString("genre"),
                                                ligne.getString("objet"),
                                                ligne.getObject("limite", LocalDate.class))))
                .list();
    }

    /**
     * @param avant those whose last day was then, or sooner
     */
    void escalader(LocalDate avant, Instant le) {
        marquer(A_LA_HIERARCHIE, avant, le);
    }

    void escaladerEncore(LocalDate avant, Instant le) {
        marquer(ENCORE, avant, le);
    }

    private void marquer(String sql, LocalDate avant, Instant le) {
        jdbc.sql(sql).param("le", utc(le)).param("avant", avant).update();
    }

    private static OffsetDateTime utc(Instant le) {
        return le.atOffset(ZoneOffset.UTC);
    }
}
