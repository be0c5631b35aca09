package fr.centraleachat.delai.retroplanning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days within a sentence: « vendredi 25 décembre 2026 ». */
final class EnClair {

    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    private EnClair() {}

    static String jour(LocalDate jour) {
        return jour.format(JOUR).replace(" 1 ", " 1er ").replace(' ', '\u00a0');
    }
}
