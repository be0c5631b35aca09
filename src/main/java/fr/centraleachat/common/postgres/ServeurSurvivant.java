package fr.centraleachat.common.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL that outlived its JVM (kill −9) still holds the data directory: it is found by its
 * {@code postmaster.pid} and asked for a fast shutdown, so that the next one can start.
 */
final class ServeurSurvivant {

    private static final long ATTENTE_SECONDES = 30;

    private ServeurSurvivant() {}

    static void arreter(Path dossier) {
        var fichier = dossier.resolve("postmaster.pid");
        if (!Files.exists(fichier)) {
            return;
        }
        ProcessHandle.of(pid(fichier))
                .filter(ServeurSurvivant::estPostgres)
                .ifPresent(ServeurSurvivant::terminer);
        supprimer(fichier);
    }

    private static long pid(Path fichier) {
        try {
            return Long.parseLong(Files.readAllLines(fichier).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process number may have been given to another program since. */
    private static boolean estPostgres(ProcessHandle processus) {
        return processus.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void terminer(ProcessHandle processus) {
        CompletableFuture<ProcessHandle> fin = processus.onExit();
        processus.destroy();
        try {
            fin.get(ATTENTE_SECONDES, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(
                    "PostgreSQL " + processus.pid() + " still holds the data directory", e);
        }
    }

    private static void supprimer(Path fichier) {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
