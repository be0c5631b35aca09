package fr.centraleachat.catalogue.finance;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who changes lines of finance holds their source, then the periods of their marchés in one order,
 * as the grand livre does: no two of them wait for each other.
 */
@Component
class Verrous {

    private final JdbcClient jdbc;

    Verrous(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void tenir(int source) {
        jdbc.sql("select id from app.source_financiere where id = ? for no key update")
                .param(source)
                .query(Integer.class)
                .single();
    }

    void tenirLesPeriodes(Collection<String> marches) {
        jdbc.sql(
                        """
                        select id from app.periode_de_marche where marche = any(:marches)
                        order by id for update""")
                .param("marches", marches.toArray(String[]::new))
                .query(Long.class)
                .list();
    }
}
