package fr.centraleachat.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the catalogue of {@code src/bench/sql/catalogue.sql}, once for a data folder. */
final class CatalogueEnNombre {

    private static final Path CPV = Path.of("src/main/resources/reference/cpv_2008_fr.csv");
    private static final Path SQL = Path.of("src/bench/sql/catalogue.sql");

    private final DataSource proprietaire;
    private final JdbcClient base;

    CatalogueEnNombre(DataSource proprietaire) {
        this.proprietaire = proprietaire;
        this.base = JdbcClient.create(proprietaire);
    }

    void remplir() throws SQLException, IOException {
        if (base.sql("select to_regclass('app.banc_cpv') is null").query(Boolean.class).single()) {
            lireLesCodes();
            executer(Files.readString(SQL));
        }
        executer("vacuum analyze");
    }

    private void lireLesCodes() throws SQLException, IOException {
        executer(
                """
                create table app.banc_cpv
                    (code text, libelle text, parent text, niveau text, anglais text, n serial)""");
        try (var connexion = proprietaire.getConnection();
                var fichier = Files.newInputStream(CPV)) {
            connexion
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            """
                            copy app.banc_cpv (code, libelle, parent, niveau, anglais)
                            from stdin with (format csv, header)""",
                            fichier);
        }
    }

    void executer(String sql) throws SQLException {
        try (var connexion = proprietaire.getConnection();
                var ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }

    /** With a period of today, that of a hundred thousand entries first. */
    String marcheTresSollicite() {
        return base.sql("select marche from app.banc_periode where nombre = 100000")
                .query(String.class)
                .single();
    }
}
