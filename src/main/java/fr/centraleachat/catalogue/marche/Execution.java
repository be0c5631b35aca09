package fr.centraleachat.catalogue.marche;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who follows the execution of a marché. */
@Service("executionDeMarche")
@Transactional(readOnly = true)
public class Execution {

    private final JdbcClient jdbc;

    Execution(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when nobody wrote it down. */
    public Optional<Executant> suiviePar(String reference) {
        return jdbc.sql(
                        """
                        select executant from app.marche_mutualise
                        where reference = ? and executant is not null""")
                .param(reference)
                .query(String.class)
                .optional()
                .map(Executant::valueOf);
    }
}
