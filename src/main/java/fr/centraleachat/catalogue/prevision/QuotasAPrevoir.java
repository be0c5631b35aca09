package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is left of each quota of a period. */
@Repository
class QuotasAPrevoir {

    private final JdbcClient jdbc;

    QuotasAPrevoir(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuotaAPrevoir> de(long periode) {
        return jdbc.sql(
                        """
                        select adherent, quota + recu - cede - engage - constate as reste
                        from app.part_d_adherent
                        where periode = ? and quota is not null order by adherent""")
                .param(periode)
                .query(QuotaAPrevoir.class)
                .list();
    }

    record QuotaAPrevoir(String adherent, BigDecimal reste) {}
}
