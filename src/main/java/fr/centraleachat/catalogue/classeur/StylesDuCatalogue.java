package fr.centraleachat.catalogue.classeur;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook of the catalogue. */
final class StylesDuCatalogue {

    private final CellStyle titre;
    private final CellStyle texte;
    private final CellStyle jour;
    private final CellStyle entier;
    private final CellStyle montant;

    StylesDuCatalogue(Workbook classeur) {
        titre = classeur.createCellStyle();
        var gras = classeur.createFont();
        gras.setBold(true);
        titre.setFont(gras);
        titre.setWrapText(true);
        titre.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        titre.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        texte = classeur.createCellStyle();
        // Edited again, a text that looks like a formula stays a text.
        texte.setQuotePrefixed(true);
        jour = format(classeur, "dd/mm/yyyy");
        entier = format(classeur, "#,##0");
        montant = format(classeur, "#,##0.00");
    }

    private static CellStyle format(Workbook classeur, String format) {
        var style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle titre() {
        return titre;
    }

    CellStyle texte() {
        return texte;
    }

    CellStyle jour() {
        return jour;
    }

    CellStyle calcul() {
        return montant;
    }

    CellStyle nombre(Number valeur) {
        return valeur instanceof BigDecimal ? montant : entier;
    }
}
