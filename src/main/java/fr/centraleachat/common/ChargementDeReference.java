package fr.centraleachat.common;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Loads tables of {@code reference/} once. A migration, so that it is done once and whole even when
 * two nodes start together on an empty database; a later change is a new dated row.
 */
public abstract class ChargementDeReference implements JavaMigration {

    private final String version;
    private final String description;

    /**
     * @param version four digits
     * @param description module and act, as in the names of the SQL migrations
     */
    protected ChargementDeReference(String version, String description) {
        this.version = version;
        this.description = description;
    }

    protected abstract void charger(JdbcClient base);

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        charger(JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true)));
    }
}
