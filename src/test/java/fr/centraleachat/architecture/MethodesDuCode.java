package fr.centraleachat.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/** The length of each method, as the compiler's own parser sees it. */
final class MethodesDuCode {

    /**
     * The lines between its braces, as the reference codebases were measured: a getter is one line
     * long. Without a body it has no length.
     */
    record Methode(String nom, int lignes) {}

    private MethodesDuCode() {}

    static List<Methode> de(List<Path> sources) {
        var compilateur = ToolProvider.getSystemJavaCompiler();
        var fichiers =
                compilateur.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var analyse =
                (JavacTask)
                        compilateur.getTask(
                                null,
                                fichiers,
                                null,
                                List.of("-proc:none"),
                                null,
                                fichiers.getJavaFileObjectsFromPaths(sources));
        var methodes = new ArrayList<Methode>();
        try {
            for (var unite : analyse.parse()) {
                new Compteur(unite, Trees.instance(analyse)).scan(unite, methodes);
            }
            return methodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Compteur extends TreeScanner<Void, List<Methode>> {

        private final CompilationUnitTree unite;
        private final Trees arbres;

        Compteur(CompilationUnitTree unite, Trees arbres) {
            this.unite = unite;
            this.arbres = arbres;
        }

        @Override
        public Void visitMethod(MethodTree methode, List<Methode> methodes) {
            var corps = methode.getBody();
            // The constructor that the compiler adds has no place in the file.
            var positions = arbres.getSourcePositions();
            if (corps != null && positions.getEndPosition(unite, corps) >= 0) {
                var debut = ligne(positions.getStartPosition(unite, corps));
                var fin = ligne(positions.getEndPosition(unite, corps));
                methodes.add(new Methode(nom(methode), Math.max(1, fin - debut - 1)));
            }
            return super.visitMethod(methode, methodes);
        }

        private String nom(MethodTree methode) {
            var fichier = Path.of(unite.getSourceFile().getName()).getFileName();
            return fichier + "#" + methode.getName();
        }

        private int ligne(long position) {
            return (int) unite.getLineMap().getLineNumber(position);
        }
    }
}
