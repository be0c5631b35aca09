package fr.centraleachat.catalogue.periode;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import java.time.LocalDate;

/**
 * When a reconduction begins and ends, and by when it is decided.
 *
 * @param fin excluded
 * @param limite last day to decide: the préavis counted back from the last day of the period
 *     before, then to a worked day; without préavis, the last worked day before it begins
 */
record DatesDeReconduction(LocalDate debut, LocalDate fin, LocalDate limite) {

    /**
     * @param debut day after the last one of the period before
     */
    static DatesDeReconduction de(LocalDate debut, int mois, int preavisMois) {
        return new DatesDeReconduction(
                debut, DatesLegales.mois(debut, mois), limite(debut, preavisMois));
    }

    private static LocalDate limite(LocalDate debut, int preavisMois) {
        return preavisMois == 0
                ? compter(debut, 1, Unite.JOURS_CALENDAIRES)
                : compter(debut.minusDays(1), preavisMois, Unite.MOIS);
    }

    private static LocalDate compter(LocalDate depart, int duree, Unite unite) {
        return CalculDeDelai.calculer(depart, duree, unite, Methode.SIMPLE, Sens.AVANT).date();
    }
}
