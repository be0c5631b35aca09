package fr.centraleachat.common.postgres;

import fr.centraleachat.common.Portee;
import fr.centraleachat.common.SourceDePortee;
import jakarta.persistence.EntityManagerFactory;
import java.io.Serial;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the caller's portée into each transaction as it begins. The policies of the database read
 * it, so that a new query cannot forget the bound; a connection without it sees nothing.
 */
final class PorteeTransactionManager extends JpaTransactionManager {

    @Serial private static final long serialVersionUID = 1L;

    private final transient SourceDePortee source;

    PorteeTransactionManager(
            EntityManagerFactory factory, DataSource dataSource, SourceDePortee source) {
        super(factory);
        setDataSource(dataSource);
        this.source = source;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // Before the connection is taken: finding out who calls may need one of its own.
        var portee = source.courante();
        super.doBegin(transaction, definition);
        try {
            poser(portee);
        } catch (SQLException | RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The portée could not be set", e);
        }
    }

    private void poser(Portee portee) throws SQLException {
        var holder =
                (ConnectionHolder) TransactionSynchronizationManager.getResource(getDataSource());
        try (var ordre =
                holder.getConnection()
                        .prepareStatement("select set_config('centrale.portee', ?, true)")) {
            ordre.setString(1, portee.reglage());
            ordre.execute();
        }
    }
}
