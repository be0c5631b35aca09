package fr.centraleachat.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of the project, as somebody who clones it sees them. */
final class Arbre {

    private static final Set<String> HORS_DU_PROJET =
            Set.of(".git", ".idea", ".vscode", ".donnees", "target");
    private static final Set<String> BINAIRES =
            Set.of("png", "jpg", "ico", "woff", "woff2", "docx", "xlsx", "pdf", "jar", "gz");

    private Arbre() {}

    static List<Path> textes() {
        return fichiers(Path.of("")).filter(f -> !BINAIRES.contains(extension(f))).toList();
    }

    static List<Path> textes(String dossier, String extension) {
        return fichiers(Path.of(dossier)).filter(f -> extension(f).equals(extension)).toList();
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(fichier.toString(), e);
        }
    }

    static int lignes(Path fichier) {
        return (int) lire(fichier).lines().count();
    }

    private static Stream<Path> fichiers(Path dossier) {
        try (var entrees = Files.list(dossier)) {
            return entrees.sorted().toList().stream()
                    .filter(e -> !HORS_DU_PROJET.contains(e.getFileName().toString()))
                    .flatMap(e -> Files.isDirectory(e) ? fichiers(e) : Stream.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path fichier) {
        var nom = fichier.getFileName().toString();
        return nom.substring(nom.lastIndexOf('.') + 1);
    }
}
