package fr.centraleachat.recit;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application in a process of its own, with its own durable PostgreSQL, as one runs it. */
final class ApplicationSeparee {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path dossier;
    private final int port;
    private final Process processus;

    private ApplicationSeparee(Path dossier, int port, Process processus) {
        this.dossier = dossier;
        this.port = port;
        this.processus = processus;
    }

    /**
     * Returns once it answers.
     *
     * @param dossier data of the PostgreSQL, and the application's log
     */
    static ApplicationSeparee demarrer(Path dossier, String... reglages) throws Exception {
        int port = portLibre();
        var sortie = dossier.resolve("journal.txt").toFile();
        var processus =
                new ProcessBuilder(commande(dossier, port, reglages))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(sortie))
                        .start();
        var application = new ApplicationSeparee(dossier, port, processus);
        application.attendre();
        return application;
    }

    String adresse() {
        return "http://localhost:" + port;
    }

    /** Kill −9: the application has no time to say anything to its database. */
    void tuer() throws InterruptedException {
        processus.destroyForcibly().waitFor();
    }

    /** Stops what still runs, the PostgreSQL that outlived its application included. */
    void arreter() throws Exception {
        processus.destroy();
        if (!processus.waitFor(30, TimeUnit.SECONDS)) {
            tuer();
        }
        var survivant = dossier.resolve("postgresql/postmaster.pid");
        if (Files.exists(survivant)) {
            long pid = Long.parseLong(Files.readAllLines(survivant).get(0).strip());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }

    private static List<String> commande(Path dossier, int port, String... reglages) {
        var base =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx768m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        sansLesTests(),
                        "fr.centraleachat.CentraleAchatApplication",
                        "--server.port=" + port,
                        "--centrale.base.dossier=" + dossier,
                        "--centrale.demonstration.comptes=true",
                        "--centrale.demonstration.procedures=0",
                        "--centrale.securite.cout-bcrypt=4");
        return Stream.concat(base.stream(), Stream.of(reglages)).toList();
    }

    /** The clock and the forms of the tests are not those of the application. */
    private static String sansLesTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entree -> !entree.replace('\\', '/').endsWith("/test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int portLibre() throws IOException {
        try (var prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        }
    }

    private void attendre() throws Exception {
        long fin = System.nanoTime() + PATIENCE.toNanos();
        while (!repond()) {
            if (!processus.isAlive() || System.nanoTime() > fin) {
                arreter();
                throw new AssertionError(
                        "The application did not start: see " + dossier.resolve("journal.txt"));
            }
            processus.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }

    private boolean repond() throws InterruptedException {
        var sante = HttpRequest.newBuilder(URI.create(adresse() + "/actuator/health")).build();
        try {
            return HttpClient.newHttpClient().send(sante, BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException e) {
            return false; // the port is not open yet
        }
    }
}
