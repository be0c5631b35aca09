package fr.centraleachat.delai.statistique;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be counted again, and up to when all is counted. */
@Repository
class ComptageRepository {

    private static final String CLE = "hashtextextended('delai.statistique', 0)";

    private final JdbcClient jdbc;

    ComptageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return false when another node counts
     */
    boolean reserver() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + CLE + ")")
                .query(Boolean.class)
                .single();
    }

    void attendreSonTour() {
        jdbc.sql("select pg_advisory_xact_lock(" + CLE + ")").query((r, rang) -> true).list();
    }

    /** Takes them away; those that are not committed yet stay for the next time. */
    List<String> prendre(int limite) {
        return jdbc.sql(
                        """
                        with prises as (
                            delete from app.duree_a_compter where (numero, transaction) in (
                                select numero, transaction from app.duree_a_compter
                                limit :limite for update skip locked)
                            returning numero)
                        select distinct numero from prises order by numero""")
                .param("limite", limite)
                .query(String.class)
                .list();
    }

    void recompter(List<String> numeros) {
        jdbc.sql("call app.recompter_les_durees(:numeros)")
                .param("numeros", numeros.toArray(String[]::new))
                .update();
    }

    void reconstruire() {
        jdbc.sql("call app.reconstruire_les_durees()").update();
    }

    int nombre() {
        return jdbc.sql("select count(*) from app.duree_comptee").query(Integer.class).single();
    }

    void noter(Instant jusquAu) {
        jdbc.sql("update app.comptage_des_durees set jusqu_au = :le")
                .param("le", jusquAu.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Empty before the first count. */
    Optional<Instant> jusquAu() {
        return jdbc.sql("select jusqu_au from app.comptage_des_durees where jusqu_au is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
