package fr.centraleachat.catalogue.finance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** How a software writes a day. That of a workbook's cell is always read. */
public enum FormatDeDate {
    JOUR_MOIS_ANNEE("31/12/2026", "dd/MM/uuuu"),
    JOUR_MOIS_AN("31/12/26", "dd/MM/uu"),
    POINTS("31.12.2026", "dd.MM.uuuu"),
    ISO("2026-12-31", "uuuu-MM-dd"),
    COMPACT("20261231", "uuuuMMdd"),
    MOIS_JOUR_ANNEE("12/31/2026 (mois d’abord)", "MM/dd/uuuu");

    private static final int LONGUEUR_ISO = 10;

    private final String exemple;
    private final DateTimeFormatter format;

    FormatDeDate(String exemple, String modele) {
        this.exemple = exemple;
        this.format = DateTimeFormatter.ofPattern(modele).withResolverStyle(ResolverStyle.STRICT);
    }

    public String exemple() {
        return exemple;
    }

    /** A day that does not exist is not one. */
    Optional<LocalDate> lire(String texte) {
        return essayer(texte, format)
                .or(() -> essayer(sansHeure(texte), DateTimeFormatter.ISO_LOCAL_DATE))
                .filter(jour -> jour.getYear() >= 1900 && jour.getYear() < 2200);
    }

    private static String sansHeure(String texte) {
        return texte.length() > LONGUEUR_ISO && texte.charAt(LONGUEUR_ISO) == 'T'
                ? texte.substring(0, LONGUEUR_ISO)
                : texte;
    }

    private static Optional<LocalDate> essayer(String texte, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(texte, format));
        } catch (DateTimeParseException autreFormat) {
            return Optional.empty();
        }
    }
}
