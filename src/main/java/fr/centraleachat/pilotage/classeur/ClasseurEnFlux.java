package fr.centraleachat.pilotage.classeur;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of any size in little memory: beyond some rows, what is written waits in a compressed
 * file that closing removes. It is filled first, then given: whatever refuses does so before the
 * first byte.
 */
public final class ClasseurEnFlux implements AutoCloseable {

    private static final int LIGNES_EN_MEMOIRE = 100;

    private final SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE);
    private final StylesDeFlux styles = new StylesDeFlux(classeur);

    ClasseurEnFlux() {
        classeur.setCompressTempFiles(true);
    }

    /** The caller closes it. */
    public static ClasseurEnFlux rempli(Consumer<ClasseurEnFlux> remplissage) {
        var classeur = new ClasseurEnFlux();
        var complet = false;
        try {
            remplissage.accept(classeur);
            complet = true;
            return classeur;
        } finally {
            if (!complet) {
                classeur.abandonner();
            }
        }
    }

    private void abandonner() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sheets stand in the order of these calls, and may be filled in any other. */
    public FeuilleEnFlux feuille(String nom, List<Colonne> colonnes) {
        return new FeuilleEnFlux(classeur.createSheet(nom), colonnes, styles);
    }

    public void ecrire(OutputStream sortie) throws IOException {
        classeur.setForceFormulaRecalculation(true);
        classeur.write(sortie);
    }

    @Override
    public void close() throws IOException {
        classeur.close();
    }
}
