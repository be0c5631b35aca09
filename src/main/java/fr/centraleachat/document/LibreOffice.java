package fr.centraleachat.document;

import fr.centraleachat.common.EtatIncompatible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Runs {@code soffice}, found on the path, on a profile of its own; one conversion at a time. */
@Component
class LibreOffice implements ConversionEnPdf {

    private static final long SECONDES = 60;
    private static final long SECONDES_PAR_DOCUMENT = 5;

    private final ReentrantLock tour = new ReentrantLock(true);

    @Override
    public boolean estPossible() {
        return programme().isPresent();
    }

    @Override
    public List<byte[]> convertirTous(List<byte[]> docx) {
        if (docx.isEmpty()) {
            return List.of();
        }
        var programme = programme().orElseThrow(LibreOffice::absent);
        tour.lock();
        try {
            return dansUnDossier(programme, docx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            tour.unlock();
        }
    }

    private static List<byte[]> dansUnDossier(Path programme, List<byte[]> docx)
            throws IOException {
        var dossier = Files.createTempDirectory("conversion");
        try {
            for (int i = 0; i < docx.size(); i++) {
                Files.write(dossier.resolve("document-" + i + ".docx"), docx.get(i));
            }
            executer(programme, dossier, docx.size());
            var convertis = new ArrayList<byte[]>();
            for (int i = 0; i < docx.size(); i++) {
                convertis.add(lire(dossier.resolve("document-" + i + ".pdf")));
            }
            return convertis;
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
    }

    private static byte[] lire(Path pdf) throws IOException {
        if (!Files.exists(pdf)) {
            throw impossible();
        }
        return Files.readAllBytes(pdf);
    }

    private static List<String> commande(Path programme, Path dossier, int nombre) {
        var commande =
                new ArrayList<>(
                        List.of(
                                programme.toString(),
                                "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                dossier.toString()));
        for (int i = 0; i < nombre; i++) {
            commande.add(dossier.resolve("document-" + i + ".docx").toString());
        }
        return commande;
    }

    private static void executer(Path programme, Path dossier, int nombre) throws IOException {
        var processus =
                new ProcessBuilder(commande(programme, dossier, nombre))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!processus.waitFor(SECONDES + nombre * SECONDES_PAR_DOCUMENT, TimeUnit.SECONDS)) {
                throw impossible();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw impossible();
        } finally {
            processus.descendants().forEach(ProcessHandle::destroyForcibly);
            processus.destroyForcibly();
        }
    }

    private static Optional<Path> programme() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(dossier -> !dossier.isEmpty())
                .map(dossier -> Path.of(dossier, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static EtatIncompatible absent() {
        return new EtatIncompatible(
                "LibreOffice n’est pas installé sur ce serveur : téléchargez le document au format"
                        + " .docx.");
    }

    private static EtatIncompatible impossible() {
        return new EtatIncompatible(
                "La conversion en PDF n’a pas abouti : téléchargez le document au format .docx, puis"
                        + " recommencez plus tard.");
    }
}
