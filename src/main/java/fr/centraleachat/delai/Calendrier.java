package fr.centraleachat.delai;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The working days of metropolitan France (C. trav. L3133-1): Alsace-Moselle's two more holidays do
 * not apply to Dijon.
 */
public final class Calendrier {

    /** Every délai is counted in the days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final HolidayManager FRANCE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private static final Map<Integer, Map<LocalDate, String>> FERIES = new ConcurrentHashMap<>();

    private Calendrier() {}

    /** The name of the holiday, in French. */
    public static Optional<String> ferie(LocalDate jour) {
        return Optional.ofNullable(feries(jour.getYear()).get(jour));
    }

    /** The eleven holidays of a year, by day. */
    public static Map<LocalDate, String> feries(int annee) {
        return FERIES.computeIfAbsent(annee, Calendrier::lire);
    }

    /** Monday to Friday, not a holiday: the « jour ouvrable » of the règlement 1182/71. */
    public static boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY && estOuvrable(jour);
    }

    /** Monday to Saturday, not a holiday. */
    public static boolean estOuvrable(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SUNDAY && ferie(jour).isEmpty();
    }

    /** Why nobody works that day: « samedi », « 25 décembre, Noël ». */
    static String empechement(LocalDate jour) {
        return ferie(jour)
                .map(nom -> "jour férié (" + nom + ")")
                .orElseGet(() -> jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }

    private static Map<LocalDate, String> lire(int annee) {
        return FRANCE.getHolidays(Year.of(annee)).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Holiday::getDate,
                                h -> h.getDescription(Locale.FRENCH),
                                (a, b) -> a));
    }
}
