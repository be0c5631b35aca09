package fr.centraleachat.common.postgres;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/**
 * Where the embedded PostgreSQL keeps its data, and whether it is a throw-away one.
 *
 * @param dossier data directory, kept between two starts
 * @param base name of the database
 * @param jetable true for tests only: no fsync, a new database for each context
 */
record ReglagesDeBase(Path dossier, String base, boolean jetable) {

    static ReglagesDeBase from(Environment environment) {
        return new ReglagesDeBase(
                Path.of(environment.getProperty("centrale.base.dossier", ".donnees"), "postgresql"),
                environment.getProperty("centrale.base.nom", "centrale"),
                environment.getProperty("centrale.base.jetable", Boolean.class, false));
    }
}
