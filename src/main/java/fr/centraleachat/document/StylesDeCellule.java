package fr.centraleachat.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/** What the style of a cell makes of its number: a date, a percentage, or the number itself. */
final class StylesDeCellule {

    /** A workbook keeps binary numbers: beyond this, digits are noise. */
    private static final MathContext PRECISION = new MathContext(15);

    /** No number of a workbook has more digits before or after its point. */
    private static final int CHIFFRES = 308;

    /** The last day that a workbook knows, 31/12/9999. */
    private static final BigDecimal DERNIER_JOUR = BigDecimal.valueOf(2_958_466);

    private final StylesTable styles;

    StylesDeCellule(StylesTable styles) {
        this.styles = styles;
    }

    String lire(String nombre, int style) {
        var exact = new BigDecimal(nombre).round(PRECISION);
        if (Math.abs((long) exact.precision() - exact.scale()) > CHIFFRES) {
            return nombre; // written out, it would not fit in memory
        }
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return simple(exact);
        }
        var cellule = styles.getStyleAt(style);
        var format = cellule.getDataFormatString();
        if (DateUtil.isADateFormat(cellule.getDataFormat(), format) && estUnJour(exact)) {
            return date(exact.doubleValue());
        }
        return simple(format != null && format.contains("%") ? exact.movePointRight(2) : exact);
    }

    private static boolean estUnJour(BigDecimal nombre) {
        return nombre.signum() >= 0 && nombre.compareTo(DERNIER_JOUR) < 0;
    }

    private static String date(double jours) {
        var moment = DateUtil.getLocalDateTime(jours);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static String simple(BigDecimal nombre) {
        return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
    }
}
