package fr.centraleachat.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Says why the clock of this base must not be accelerated; whoever owns real data provides one. */
@FunctionalInterface
public interface GardeDAcceleration {

    /**
     * @param base as the owner of the tables, before the application runs
     */
    Optional<String> refus(Connection base) throws SQLException;
}
