package fr.centraleachat.catalogue.importation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which imports still run: each holds a lock that ends with its connection, so that the database is
 * the first to know of a death, on this node or on another.
 */
@Component
public class ImportsEnCours {

    private static final String CLE = "hashtextextended('import ' || ?::text, 0)";

    private final DataSource base;
    private final JdbcClient jdbc;

    ImportsEnCours(DataSource base, JdbcClient jdbc) {
        this.base = base;
        this.jdbc = jdbc;
    }

    /** Until it is closed, the import lives. */
    Connection declarer(UUID id) {
        try {
            var connexion = base.getConnection();
            executer(connexion, "select pg_advisory_lock(" + CLE + ")", id);
            return connexion;
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The import could not be declared", e);
        }
    }

    /** The connection goes back to the pool, which keeps its session: the lock is given back. */
    void oublier(Connection connexion, UUID id) {
        try (connexion) {
            executer(connexion, "select pg_advisory_unlock(" + CLE + ")", id);
        } catch (SQLException e) {
            throw new CannotGetJdbcConnectionException("The import could not be released", e);
        }
    }

    /** Those that nobody runs any more are told so; what they had written stays. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void constaterLesMorts() {
        jdbc.sql(
                        """
                        update app.import_de_marches
                        set etat = 'INTERROMPU', issue = :issue
                        where etat = 'EN_COURS'
                            and pg_try_advisory_xact_lock(
                                hashtextextended('import ' || id::text, 0))""")
                .param("issue", ImporterDesMarches.INTERROMPU)
                .update();
    }

    private static void executer(Connection connexion, String sql, UUID id) throws SQLException {
        try (var ordre = connexion.prepareStatement(sql)) {
            ordre.setString(1, id.toString());
            ordre.execute();
        } catch (SQLException e) {
            connexion.close();
            throw e;
        }
    }
}
