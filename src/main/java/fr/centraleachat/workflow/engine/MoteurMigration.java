package fr.centraleachat.workflow.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Runs the SQL that the engine ships, as the owner: the application's role does no DDL. */
@Component
class MoteurMigration implements JavaMigration {

    private static final String DOSSIER =
            "org/camunda/bpm/engine/db/create/activiti.postgres.create.";
    private static final List<String> PARTIES =
            List.of(
                    "engine",
                    "history",
                    "case.engine",
                    "case.history",
                    "decision.engine",
                    "decision.history",
                    "identity");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0002");
    }

    @Override
    public String getDescription() {
        return "workflow creer moteur";
    }

    /** The engine's scripts never change within a version of the engine. */
    @Override
    public Integer getChecksum() {
        return 724;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var ordre = context.getConnection().createStatement()) {
            ordre.execute("set local search_path to camunda");
            for (var partie : PARTIES) {
                ordre.execute(script(partie));
            }
            ordre.execute("set local search_path to app");
        }
    }

    private static String script(String partie) throws IOException {
        return new ClassPathResource(DOSSIER + partie + ".sql")
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
