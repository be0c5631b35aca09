package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** What the office suite reads in documents: one run for all of them. */
final class TextesParLibreOffice {

    private TextesParLibreOffice() {}

    /** By the same keys, on one line. */
    static Map<String, String> lire(Map<String, byte[]> documents) throws Exception {
        var dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "lus");
        try {
            var commande =
                    new ArrayList<>(
                            List.of(
                                    "soffice",
                                    "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                                    "--headless",
                                    "--convert-to",
                                    "txt:Text (encoded):UTF8",
                                    "--outdir",
                                    dossier.toString()));
            for (var document : documents.entrySet()) {
                var fichier = dossier.resolve(document.getKey() + ".docx");
                Files.write(fichier, document.getValue());
                commande.add(fichier.toString());
            }
            executer(commande);
            var textes = new LinkedHashMap<String, String>();
            for (var code : documents.keySet()) {
                textes.put(code, ramasse(Files.readString(dossier.resolve(code + ".txt"))));
            }
            return textes;
        } finally {
            FileSystemUtils.deleteRecursively(dossier);
        }
    }

    static String ramasse(String texte) {
        return texte.replaceAll("[\\s\u00a0\ufeff]+", " ").strip();
    }

    private static void executer(List<String> commande) throws Exception {
        var processus =
                new ProcessBuilder(commande)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(processus.waitFor(180, TimeUnit.SECONDS)).isTrue();
    }
}
