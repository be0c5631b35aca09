package fr.centraleachat.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Dates, amounts and sizes as an agent reads them; {@code @formats} in the pages. Spaces do not
 * break. A null gives an empty text.
 */
@Component("formats")
public class Formats {

    private static final char INSECABLE = '\u00a0';
    private static final int JOURS_BIENTOT = 5;
    private static final DateTimeFormatter JOUR = modele("EEE");
    private static final DateTimeFormatter MOIS_ANNEE = modele("MMMM yyyy");
    private static final DateTimeFormatter HEURE = modele("HH 'h' mm");

    private static final DateTimeFormatter SECONDE = modele("HH 'h' mm 'min' ss 's'");

    private final Clock horloge;

    public Formats(Clock horloge) {
        this.horloge = horloge;
    }

    /** « ven. 24 juillet 2026 ». */
    public String date(LocalDate date) {
        if (date == null) {
            return "";
        }
        var quantieme = date.getDayOfMonth() == 1 ? "1er" : "" + date.getDayOfMonth();
        return insecable(date.format(JOUR) + " " + quantieme + " " + date.format(MOIS_ANNEE));
    }

    /** The day of an instant, in the zone of the clock. */
    public String jour(Instant instant) {
        return instant == null ? "" : date(jourDe(instant));
    }

    /** « ven. 24 juillet 2026 à 11 h 05 ». */
    public String dateHeure(Instant instant) {
        if (instant == null) {
            return "";
        }
        var heure = instant.atZone(horloge.getZone()).format(HEURE);
        return date(jourDe(instant)) + insecable(" à " + heure);
    }

    /** « ven. 24 juillet 2026 à 11 h 05 min 12 s »: where the second decides. */
    public String dateHeureSeconde(Instant instant) {
        if (instant == null) {
            return "";
        }
        var heure = instant.atZone(horloge.getZone()).format(SECONDE);
        return date(jourDe(instant)) + insecable(" à " + heure);
    }

    /** « 1 234 567,89 € HT ». */
    public String montant(Montant montant) {
        return montant == null ? "" : nombre(montant.valeur()) + insecable(" € HT");
    }

    /** « 1 234 567,89 »: for a column whose head says the unit. */
    public String nombre(BigDecimal valeur) {
        return valeur == null ? "" : format("#,##0.00").format(valeur);
    }

    /** « 1 234,5 »: units, at most three decimals and none in vain. */
    public String quantite(BigDecimal valeur) {
        return valeur == null ? "" : format("#,##0.###").format(valeur);
    }

    /** « 9f3c 41d8 … 7be2 05aa »: the two ends of a SHA-256. */
    public String empreinte(String sha) {
        if (sha == null || sha.length() < 16) {
            return sha == null ? "" : sha;
        }
        int fin = sha.length();
        return insecable(
                String.join(
                        " ",
                        sha.substring(0, 4),
                        sha.substring(4, 8),
                        "…",
                        sha.substring(fin - 8, fin - 4),
                        sha.substring(fin - 4)));
    }

    /** « 4,1 Mo ». */
    public String taille(long octets) {
        if (octets < 1000) {
            return insecable(octets + " o");
        }
        double ko = octets / 1000.0;
        return ko < 1000
                ? format("#,##0").format(ko) + insecable(" ko")
                : format("#,##0.#").format(ko / 1000) + insecable(" Mo");
    }

    /** « reste 3 j », « à rendre aujourd’hui », « 4 j de retard ». */
    public String reste(LocalDate echeance) {
        if (echeance == null) {
            return "";
        }
        long jours = jours(echeance);
        if (jours == 0) {
            return insecable("à rendre aujourd’hui");
        }
        return insecable(jours > 0 ? "reste " + jours + " j" : -jours + " j de retard");
    }

    /** Class of the échéance: retard, bientot from five days before, ok. */
    public String urgence(LocalDate echeance) {
        if (echeance == null) {
            return "";
        }
        long jours = jours(echeance);
        return jours < 0 ? "retard" : jours <= JOURS_BIENTOT ? "bientot" : "ok";
    }

    /** Id in the page of the field at that path: {@code lots[0].objet} is {@code lots-0-objet}. */
    public String ancre(String champ) {
        return ancreDe(champ);
    }

    public static String ancreDe(String champ) {
        return champ.replaceAll("[\\[.]", "-").replace("]", "");
    }

    private long jours(LocalDate echeance) {
        return ChronoUnit.DAYS.between(LocalDate.now(horloge), echeance);
    }

    private LocalDate jourDe(Instant instant) {
        return instant.atZone(horloge.getZone()).toLocalDate();
    }

    private static String insecable(String texte) {
        return texte.replace(' ', INSECABLE);
    }

    private static DateTimeFormatter modele(String modele) {
        return DateTimeFormatter.ofPattern(modele, Locale.FRENCH);
    }

    private static DecimalFormat format(String modele) {
        var signes = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        signes.setGroupingSeparator(INSECABLE);
        return new DecimalFormat(modele, signes);
    }
}
