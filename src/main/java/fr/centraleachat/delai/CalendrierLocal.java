package fr.centraleachat.delai;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.centraleachat.common.DonneesRefusees;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The working days of one département: those of C. trav. L3133-1, and its own. */
public final class CalendrierLocal {

    private static final HolidayManager FRANCE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
    private static final Map<String, CalendrierLocal> CONNUS = new ConcurrentHashMap<>();
    private static final CalendrierLocal NATIONAL = new CalendrierLocal();

    /** Codes that the library writes otherwise, or for which it lacks the Vendredi saint. */
    private static final Map<String, String> LUS_COMME = Map.of("75", "75C", "57", "67");

    private final String[] territoire;
    private final Map<Integer, Map<LocalDate, String>> feries = new ConcurrentHashMap<>();

    private CalendrierLocal(String... territoire) {
        this.territoire = territoire;
    }

    /** The eleven days of metropolitan France, and no other. */
    public static CalendrierLocal national() {
        return NATIONAL;
    }

    /**
     * @param departement « 21 », « 2A »; null or blank for none in particular
     * @throws DonneesRefusees when its holidays are not known
     */
    public static CalendrierLocal du(String departement) {
        if (departement == null || departement.isBlank()) {
            return NATIONAL;
        }
        var code = departement.strip().toUpperCase(Locale.ROOT);
        var lu = LUS_COMME.getOrDefault(code, code);
        if (!FRANCE.getCalendarHierarchy().getChildren().containsKey(lu)) {
            throw DonneesRefusees.champ(
                    "departement",
                    ("Les jours fériés du département « %s » ne sont pas connus : indiquez un"
                                    + " département de métropole, par exemple 21, ou laissez vide.")
                            .formatted(departement.strip()));
        }
        return CONNUS.computeIfAbsent(lu, CalendrierLocal::new);
    }

    /** The name of the holiday, in French. */
    public Optional<String> ferie(LocalDate jour) {
        return Optional.ofNullable(feries(jour.getYear()).get(jour));
    }

    /** The holidays of a year, by day. */
    public Map<LocalDate, String> feries(int annee) {
        return feries.computeIfAbsent(annee, this::lire);
    }

    /** Monday to Friday, not a holiday: the « jour ouvrable » of the règlement 1182/71. */
    public boolean estOuvre(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SATURDAY && estOuvrable(jour);
    }

    /** Monday to Saturday, not a holiday. */
    public boolean estOuvrable(LocalDate jour) {
        return jour.getDayOfWeek() != DayOfWeek.SUNDAY && ferie(jour).isEmpty();
    }

    /** Why nobody works that day: « samedi », « jour férié (Noël) ». */
    public String empechement(LocalDate jour) {
        return ferie(jour)
                .map(nom -> "jour férié (" + nom + ")")
                .orElseGet(() -> jour.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH));
    }

    private Map<LocalDate, String> lire(int annee) {
        return FRANCE.getHolidays(Year.of(annee), territoire).stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Holiday::getDate,
                                h -> h.getDescription(Locale.FRENCH),
                                (a, b) -> a));
    }
}
