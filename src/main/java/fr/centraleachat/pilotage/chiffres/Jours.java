package fr.centraleachat.pilotage.chiffres;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Measured days as one reads them; {@code @jours} in the pages. A null gives a dash. */
@Component("jours")
public class Jours {

    private static final String RIEN = "–";
    private static final DateTimeFormatter MOIS =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    /** « 12 j », rounded to the day. */
    public String duree(Double jours) {
        return jours == null ? RIEN : arrondi(jours) + "\u00a0j";
    }

    /** « +3 j », « −2 j », « 0 j ». */
    public String ecart(Double jours) {
        return jours == null ? RIEN : signe(arrondi(jours)) + "\u00a0j";
    }

    /** « 64 % », from a part of the whole. */
    public String part(Double part) {
        return part == null ? RIEN : Math.round(100 * part) + "\u00a0%";
    }

    /** Class of a gap: more than the target is red and bold, less is green. */
    public String sens(Double jours) {
        long arrondi = jours == null ? 0 : arrondi(jours);
        return arrondi > 0 ? "plus" : arrondi < 0 ? "moins" : "";
    }

    /** « novembre 2026 ». */
    public String mois(LocalDate jour) {
        return jour.format(MOIS);
    }

    public static long arrondi(double jours) {
        return Math.round(jours);
    }

    public static String signe(long jours) {
        return jours == 0 ? "0" : (jours > 0 ? "+" : "−") + Math.abs(jours);
    }
}
