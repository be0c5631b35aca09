package fr.centraleachat.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A spreadsheet of another house, which opens a workbook, computes it all, and saves it. */
public final class TableurLibreOffice {

    private static final String RECALCULER_TOUJOURS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
            xmlns:xs="http://www.w3.org/2001/XMLSchema" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">\
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    private static final long SECONDES = 120;

    private final Path dossier;

    public TableurLibreOffice(Path dossier) {
        this.dossier = dossier;
    }

    public static boolean estPresent() {
        return programme().isPresent();
    }

    private static Optional<Path> programme() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(d -> Path.of(d, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The values of the first sheet, row by row, as they are and not as they are shown. */
    public Path recalculer(Path classeur) throws IOException, InterruptedException {
        var profil = Files.createDirectories(dossier.resolve("profil/user"));
        Files.writeString(profil.resolve("registrymodifications.xcu"), RECALCULER_TOUJOURS);
        var sortie = Files.createDirectories(dossier.resolve("sortie"));
        var processus =
                new ProcessBuilder(
                                programme().orElseThrow().toString(),
                                "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                                "--headless",
                                "--norestore",
                                "--convert-to",
                                "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false",
                                "--outdir",
                                sortie.toString(),
                                classeur.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!processus.waitFor(SECONDES, TimeUnit.SECONDS)) {
                throw new IllegalStateException("soffice is still computing");
            }
        } finally {
            processus.descendants().forEach(ProcessHandle::destroyForcibly);
            processus.destroyForcibly();
        }
        return sortie.resolve(classeur.getFileName().toString().replace(".xlsx", ".csv"));
    }
}
