package fr.centraleachat.catalogue.marche;

import fr.centraleachat.delai.DatesLegales;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long the first period of a typed marché lasts.
 *
 * @param mois rounded up
 * @param fin excluded
 */
record DureeDuMarche(int mois, LocalDate fin) {

    /** Of a saisie whose dates were checked. */
    static DureeDuMarche de(SaisieDeMarche s) {
        return s.fin() == null
                ? new DureeDuMarche(
                        s.dureeMois(), DatesLegales.mois(s.dateNotification(), s.dureeMois()))
                : jusquAu(s, s.fin().plusDays(1));
    }

    private static DureeDuMarche jusquAu(SaisieDeMarche s, LocalDate fin) {
        int entiers = (int) ChronoUnit.MONTHS.between(s.dateNotification(), fin);
        boolean reste = DatesLegales.mois(s.dateNotification(), entiers).isBefore(fin);
        return new DureeDuMarche(Math.max(1, reste ? entiers + 1 : entiers), fin);
    }
}
