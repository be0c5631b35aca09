package fr.centraleachat.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as an agent would fill it: texts and numbers, row after row. */
public final class ClasseurFictif {

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final XSSFSheet feuille = classeur.createSheet("Feuille");
    private int lignes;

    /** Numbers stay numbers; null leaves its cell out. */
    public ClasseurFictif ligne(Object... valeurs) {
        var ligne = feuille.createRow(lignes++);
        for (int i = 0; i < valeurs.length; i++) {
            if (valeurs[i] instanceof Number nombre) {
                ligne.createCell(i).setCellValue(nombre.doubleValue());
            } else if (valeurs[i] != null) {
                ligne.createCell(i).setCellValue(valeurs[i].toString());
            }
        }
        return this;
    }

    /** At the end of the last row. */
    public ClasseurFictif formule(String expression) {
        var ligne = feuille.getRow(lignes - 1);
        ligne.createCell(ligne.getLastCellNum()).setCellFormula(expression);
        return this;
    }

    public ClasseurFictif fusion(String places) {
        feuille.addMergedRegion(CellRangeAddress.valueOf(places));
        return this;
    }

    public byte[] octets() {
        try (classeur;
                var sortie = new ByteArrayOutputStream()) {
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
