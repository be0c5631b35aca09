package fr.centraleachat.document;

import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.CelluleDeCalcul.Texte;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** One style for each kind of cell: what is asked is yellow and open, the rest is locked. */
final class StylesDeCalcul {

    private final Workbook classeur;
    private final Map<String, CellStyle> styles = new HashMap<>();

    StylesDeCalcul(Workbook classeur) {
        this.classeur = classeur;
    }

    CellStyle pour(CelluleDeCalcul cellule) {
        if (cellule instanceof Texte t) {
            return t.entete() ? style("entete", this::entete) : style("texte", this::texte);
        }
        if (cellule instanceof Formule f) {
            return style("formule" + f.decimales(), s -> formule(s, f.decimales()));
        }
        if (cellule instanceof Saisie s) {
            var decimales = s.attente().decimales();
            return style("saisie" + decimales, x -> saisie(x, decimales));
        }
        return style("nombre", x -> x.setVerticalAlignment(VerticalAlignment.TOP));
    }

    private CellStyle style(String cle, Consumer<CellStyle> reglage) {
        return styles.computeIfAbsent(
                cle,
                c -> {
                    var style = classeur.createCellStyle();
                    style.setBorderBottom(BorderStyle.HAIR);
                    style.setBorderRight(BorderStyle.HAIR);
                    reglage.accept(style);
                    return style;
                });
    }

    private void entete(CellStyle style) {
        var gras = classeur.createFont();
        gras.setBold(true);
        style.setFont(gras);
        texte(style);
        remplir(style, IndexedColors.GREY_25_PERCENT);
    }

    /** Edited again, it stays a text. */
    private void texte(CellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(true);
    }

    private void formule(CellStyle style, int decimales) {
        style.setDataFormat(format(decimales));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        remplir(style, IndexedColors.LIGHT_TURQUOISE);
    }

    private void saisie(CellStyle style, Integer decimales) {
        style.setLocked(false);
        remplir(style, IndexedColors.LIGHT_YELLOW);
        if (decimales == null) {
            style.setWrapText(true);
        } else {
            style.setDataFormat(format(decimales));
        }
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void remplir(CellStyle style, IndexedColors couleur) {
        style.setFillForegroundColor(couleur.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private short format(int decimales) {
        return classeur.createDataFormat()
                .getFormat(decimales == 0 ? "#,##0" : "#,##0." + "0".repeat(decimales));
    }
}
