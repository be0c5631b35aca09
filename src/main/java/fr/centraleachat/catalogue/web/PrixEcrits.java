package fr.centraleachat.catalogue.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Unit prices as an agent reads them: at least the cents, and all that counts beyond. */
@Component("prixEcrits")
public class PrixEcrits {

    /** « 1 234,50 », « 0,0125 ». */
    public String ecrire(BigDecimal prix) {
        return format("#,##0.00##").format(prix);
    }

    /** « 5,5 ». */
    public String taux(BigDecimal taux) {
        return format("0.##").format(taux);
    }

    private static DecimalFormat format(String modele) {
        var signes = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        signes.setGroupingSeparator('\u00a0');
        return new DecimalFormat(modele, signes);
    }
}
