package fr.centraleachat.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the tests of one run find and go through, in files: several virtual machines share the run,
 * each writes its own.
 */
final class CarnetDeChemins {

    private static final String A_PARCOURIR = "a-parcourir";
    private static final String PARCOURUS = "parcourus";

    private final Path dossier;
    private final Set<String> notes = ConcurrentHashMap.newKeySet();

    private CarnetDeChemins(Path dossier) {
        this.dossier = dossier;
    }

    static CarnetDeChemins deCetteExecution() {
        var execution = System.getProperty("centrale.execution", "hors-maven");
        return new CarnetDeChemins(Path.of("target", "chemins", execution));
    }

    void attendre(String id) {
        noter(A_PARCOURIR, id);
    }

    void parcourir(String id) {
        noter(PARCOURUS, id);
    }

    Set<String> elements() {
        return lire(A_PARCOURIR);
    }

    Set<String> oublies() {
        var oublies = elements();
        oublies.removeAll(lire(PARCOURUS));
        return oublies;
    }

    /** Once each: most elements are gone through a thousand times. */
    private void noter(String liste, String id) {
        if (notes.add(liste + id)) {
            ecrire(liste + "-" + ProcessHandle.current().pid(), id);
        }
    }

    private synchronized void ecrire(String fichier, String id) {
        try {
            Files.createDirectories(dossier);
            Files.writeString(
                    dossier.resolve(fichier),
                    id + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> lire(String liste) {
        var ids = new TreeSet<String>();
        try (Stream<Path> fichiers = Files.list(dossier)) {
            for (var fichier : fichiers.toList()) {
                if (fichier.getFileName().toString().startsWith(liste)) {
                    ids.addAll(Files.readAllLines(fichier));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
