package fr.centraleachat.delai;

import static fr.centraleachat.delai.Methode.DATE_A_DATE;
import static fr.centraleachat.delai.Methode.REGLEMENT_1182_71;
import static fr.centraleachat.delai.Methode.SIMPLE;
import static fr.centraleachat.delai.Sens.APRES;
import static fr.centraleachat.delai.Sens.AVANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculDeDelaiTest {

    /** Worked examples of droit.md, section 6, then the edges of each rule. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 30, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2026-12-23",
        "2026-11-25, 30, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2026-12-28",
        "2025-01-06, 30, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2025-02-05",
        "2026-11-20, 11, JOURS_CALENDAIRES, DATE_A_DATE, APRES, 2026-12-01",
        "2026-12-28, 16, JOURS_CALENDAIRES, DATE_A_DATE, APRES, 2027-01-13",
        // a délai de suspension may end on a Sunday
        "2026-11-25, 11, JOURS_CALENDAIRES, DATE_A_DATE, APRES, 2026-12-06",
        // two working days at least: Friday's event, two days, ends on Tuesday
        "2026-11-20, 2, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2026-11-24",
        "2026-11-20, 3, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2026-11-24",
        "2026-11-20, 1, JOURS_CALENDAIRES, REGLEMENT_1182_71, APRES, 2026-11-23",
        // jours francs: five whole days between
        "2026-11-20, 5, JOURS_FRANCS, SIMPLE, APRES, 2026-11-26",
        "2026-11-26, 5, JOURS_FRANCS, SIMPLE, AVANT, 2026-11-20",
        // ouvrés and ouvrables around 11 November
        "2026-11-09, 3, JOURS_OUVRES, SIMPLE, APRES, 2026-11-13",
        "2026-11-09, 4, JOURS_OUVRABLES, SIMPLE, APRES, 2026-11-14",
        "2026-11-09, 4, JOURS_OUVRABLES, REGLEMENT_1182_71, APRES, 2026-11-16",
        // from quantième to quantième, or the last day of the month
        "2026-12-31, 2, MOIS, SIMPLE, APRES, 2027-02-28",
        "2026-12-31, 2, MOIS, REGLEMENT_1182_71, APRES, 2027-03-01",
        "2027-12-31, 2, MOIS, SIMPLE, APRES, 2028-02-29",
        "2026-09-15, 2, MOIS, SIMPLE, APRES, 2026-11-15",
        // backwards rolls back to the previous working day
        "2026-12-24, 6, JOURS_CALENDAIRES, REGLEMENT_1182_71, AVANT, 2026-12-18",
        "2026-12-26, 6, JOURS_CALENDAIRES, REGLEMENT_1182_71, AVANT, 2026-12-18",
        "2026-11-17, 6, JOURS_CALENDAIRES, REGLEMENT_1182_71, AVANT, 2026-11-10",
        // 29 February, left, reached and gone over
        "2028-02-29, 12, MOIS, SIMPLE, APRES, 2029-02-28",
        "2028-02-29, 48, MOIS, SIMPLE, APRES, 2032-02-29",
        "2028-03-31, 1, MOIS, SIMPLE, AVANT, 2028-02-29",
        "2028-02-18, 11, JOURS_CALENDAIRES, DATE_A_DATE, APRES, 2028-02-29",
        "2028-02-28, 2, JOURS_OUVRES, SIMPLE, APRES, 2028-03-01",
        // ouvrables in the sense of the règlement: without the Saturday
        "2026-11-19, 10, JOURS_OUVRABLES, REGLEMENT_1182_71, APRES, 2026-12-03",
        "2026-11-19, 10, JOURS_OUVRABLES, SIMPLE, APRES, 2026-12-01",
        // recours: délai franc, then the first working day
        "2026-12-15, 2, MOIS, FRANC, APRES, 2027-02-16",
        "2026-11-11, 2, MOIS, FRANC, APRES, 2027-01-12",
        "2026-12-18, 2, MOIS, FRANC, APRES, 2027-02-19",
        "2026-12-19, 2, MOIS, FRANC, APRES, 2027-02-22",
        "2027-10-24, 2, MOIS, FRANC, APRES, 2027-12-27",
        "2026-11-20, 5, JOURS_FRANCS, FRANC, APRES, 2026-11-26",
        // simple neither moves nor prolongs
        "2026-11-20, 2, JOURS_CALENDAIRES, SIMPLE, APRES, 2026-11-22"
    })
    void findsTheDayThatTheRuleGives(
            LocalDate depart,
            int duree,
            Unite unite,
            Methode methode,
            Sens sens,
            LocalDate attendu) {
        assertThat(CalculDeDelai.calculer(depart, duree, unite, methode, sens).date())
                .isEqualTo(attendu);
    }

    /** L3134-13: the Vendredi saint and 26 December, in Strasbourg and not in Dijon. */
    @ParameterizedTest
    @CsvSource({
        "67, 2026-11-25, 31, 2026-12-28",
        "67, 2025-11-26, 30, 2025-12-29",
        "21, 2025-11-26, 30, 2025-12-26",
        "57, 2026-03-04, 30, 2026-04-07",
        "21, 2026-03-04, 30, 2026-04-03"
    })
    void countsTheHolidaysOfTheDepartement(
            String departement, LocalDate depart, int duree, LocalDate attendu) {
        assertThat(
                        CalculDeDelai.calculer(
                                        depart,
                                        duree,
                                        Unite.JOURS_CALENDAIRES,
                                        REGLEMENT_1182_71,
                                        APRES,
                                        CalendrierLocal.du(departement))
                                .date())
                .isEqualTo(attendu);
    }

    @Test
    void saysEachStepOfAMovedEnd() {
        var calcul =
                CalculDeDelai.calculer(
                        LocalDate.parse("2026-11-25"),
                        30,
                        Unite.JOURS_CALENDAIRES,
                        REGLEMENT_1182_71,
                        APRES);
        assertThat(calcul.etapes())
                .extracting(etape -> etape.date() + " " + etape.raison())
                .containsExactly(
                        "2026-11-25 Jour de l’événement, qui n’est pas compté (article 3, §\u00a01)",
                        "2026-12-25 30e jour calendaire",
                        "2026-12-26 Report au lendemain, car la veille est un jour férié (Noël)"
                                + " (article 3, §\u00a04)",
                        "2026-12-27 Report au lendemain, car la veille est un samedi"
                                + " (article 3, §\u00a04)",
                        "2026-12-28 Report au lendemain, car la veille est un dimanche"
                                + " (article 3, §\u00a04)");
        assertThat(calcul.article()).contains("1182/71");
    }

    @Test
    void citesCleanGardenForTheDelaiDeSuspension() {
        var calcul =
                CalculDeDelai.calculer(
                        LocalDate.parse("2026-11-20"),
                        11,
                        Unite.JOURS_CALENDAIRES,
                        DATE_A_DATE,
                        APRES);
        assertThat(calcul.article()).contains("Clean Garden").contains("R2182-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 0, JOURS_CALENDAIRES, au moins 1",
        "2026-11-20, -3, MOIS, au moins 1",
        "2026-11-20, 3661, JOURS_OUVRES, au plus 3660",
        "2026-11-20, 121, MOIS, au plus 120",
        "1999-11-20, 3, JOURS_CALENDAIRES, 2008",
        "+999999-01-01, 3, JOURS_CALENDAIRES, 2100"
    })
    void refusesNonsense(LocalDate depart, int duree, Unite unite, String extrait) {
        assertThatThrownBy(() -> CalculDeDelai.calculer(depart, duree, unite, SIMPLE, AVANT))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(extrait);
    }
}
