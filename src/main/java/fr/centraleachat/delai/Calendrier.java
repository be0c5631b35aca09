package fr.centraleachat.delai;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * The working days of metropolitan France (C. trav. L3133-1), those of Dijon; {@link
 * CalendrierLocal} knows the départements that have more.
 */
public final class Calendrier {

    /** Every délai is counted in the days of this zone, whatever the server's. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final CalendrierLocal NATIONAL = CalendrierLocal.national();

    private Calendrier() {}

    /** The name of the holiday, in French. */
    public static Optional<String> ferie(LocalDate jour) {
        return NATIONAL.ferie(jour);
    }

    /** The eleven holidays of a year, by day. */
    public static Map<LocalDate, String> feries(int annee) {
        return NATIONAL.feries(annee);
    }

    /** Monday to Friday, not a holiday: the « jour ouvrable » of the règlement 1182/71. */
    public static boolean estOuvre(LocalDate jour) {
        return NATIONAL.estOuvre(jour);
    }

    /** Monday to Saturday, not a holiday. */
    public static boolean estOuvrable(LocalDate jour) {
        return NATIONAL.estOuvrable(jour);
    }
}
