package fr.centraleachat.pilotage.classeur;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook: a format has no more than some thousands. */
final class StylesDeFlux {

    private final CellStyle entete;
    private final CellStyle texte;
    private final CellStyle jour;
    private final CellStyle nombre;
    private final CellStyle decimal;

    StylesDeFlux(Workbook classeur) {
        entete = classeur.createCellStyle();
        var gras = classeur.createFont();
        gras.setBold(true);
        entete.setFont(gras);
        entete.setWrapText(true);
        entete.setVerticalAlignment(VerticalAlignment.TOP);
        entete.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        entete.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        texte = classeur.createCellStyle();
        // Edited again, a text that looks like a formula stays a text.
        texte.setQuotePrefixed(true);
        jour = format(classeur, "dd/mm/yyyy");
        nombre = format(classeur, "#,##0");
        decimal = format(classeur, "#,##0.0");
    }

    private static CellStyle format(Workbook classeur, String format) {
        var style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle entete() {
        return entete;
    }

    CellStyle texte() {
        return texte;
    }

    CellStyle jour() {
        return jour;
    }

    /** With one decimal where the number is not whole by nature. */
    CellStyle nombre(Number valeur) {
        return valeur instanceof Double ? decimal : nombre;
    }
}
