package fr.centraleachat.catalogue.classeur;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of any size in little memory: what is beyond some rows waits in a compressed file that
 * closing removes.
 */
public final class ClasseurDuCatalogue implements AutoCloseable {

    private static final int LIGNES_EN_MEMOIRE = 100;

    private final SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE);
    private final StylesDuCatalogue styles = new StylesDuCatalogue(classeur);

    public ClasseurDuCatalogue() {
        classeur.setCompressTempFiles(true);
        classeur.setZip64Mode(Zip64Mode.Never); // what reads a stream does not know it
    }

    public FeuilleDuCatalogue feuille(String nom, List<Titre> titres) {
        return new FeuilleDuCatalogue(classeur.createSheet(nom), titres, styles);
    }

    /** Once it is full; the stream is not closed. */
    public void ecrire(OutputStream sortie) throws IOException {
        classeur.setForceFormulaRecalculation(true);
        classeur.write(sortie);
    }

    @Override
    public void close() throws IOException {
        classeur.close();
    }

    /**
     * The head of a column.
     *
     * @param largeur in characters
     */
    public record Titre(String texte, int largeur) {}

    /**
     * What the tableur computes.
     *
     * @param expression {@code #} stands for the number of its row
     */
    public record Calcul(String expression) {}
}
