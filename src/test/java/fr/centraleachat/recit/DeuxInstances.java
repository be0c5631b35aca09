package fr.centraleachat.recit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Two applications on one database: the first brings it, the second is given its address. */
final class DeuxInstances {

    private final ApplicationSeparee premiere;
    private final ApplicationSeparee seconde;
    private final JdbcClient jdbc;

    private DeuxInstances(
            ApplicationSeparee premiere, ApplicationSeparee seconde, JdbcClient jdbc) {
        this.premiere = premiere;
        this.seconde = seconde;
        this.jdbc = jdbc;
    }

    static DeuxInstances demarrer() throws Exception {
        var cible = Path.of("target").toAbsolutePath();
        var dossier = Files.createTempDirectory(cible, "instance1");
        var premiere = ApplicationSeparee.demarrer(dossier);
        try {
            var url = url(dossier);
            var seconde =
                    ApplicationSeparee.demarrer(
                            Files.createTempDirectory(cible, "instance2"),
                            "--spring.datasource.url=" + url + "?currentSchema=camunda,app",
                            "--spring.datasource.username=centrale_application",
                            "--spring.flyway.url=" + url,
                            "--spring.flyway.user=centrale_proprietaire",
                            "--centrale.cle-maitre="
                                    + Base64.getEncoder().encodeToString(new byte[32]));
            var base = new DriverManagerDataSource(url, "postgres", "postgres");
            return new DeuxInstances(premiere, seconde, JdbcClient.create(base));
        } catch (Exception | AssertionError e) {
            premiere.arreter();
            throw e;
        }
    }

    /**
     * @param rang of a call: one in two goes to each
     */
    String adresse(int rang) {
        return (rang % 2 == 0 ? premiere : seconde).adresse();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void arreter() throws Exception {
        seconde.arreter();
        premiere.arreter();
    }

    /** PostgreSQL writes its port on the fourth line of that file. */
    private static String url(Path dossier) throws Exception {
        var postmaster = Files.readAllLines(dossier.resolve("postgresql/postmaster.pid"));
        return "jdbc:postgresql://localhost:" + postmaster.get(3).strip() + "/centrale";
    }
}
