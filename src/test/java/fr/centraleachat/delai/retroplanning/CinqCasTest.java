package fr.centraleachat.delai.retroplanning;

import static fr.centraleachat.delai.retroplanning.CasDEcole.AOO_ELECTRONIQUE;
import static fr.centraleachat.delai.retroplanning.CasDEcole.AOO_URGENCE;
import static fr.centraleachat.delai.retroplanning.CasDEcole.aoo;
import static fr.centraleachat.delai.retroplanning.CasDEcole.contraintes;
import static fr.centraleachat.delai.retroplanning.CasDEcole.debuts;
import static fr.centraleachat.delai.retroplanning.CasDEcole.jalon;
import static fr.centraleachat.delai.retroplanning.CasDEcole.jalons;
import static fr.centraleachat.delai.retroplanning.CasDEcole.mapa;
import static fr.centraleachat.delai.retroplanning.CasDEcole.sansRien;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Five procédures planned by hand, on paper, with a calendar and the articles: the targets of the
 * thirteen phases; règlement 1182/71 art. 3 for the reception (R2161-3); date à date for the délai
 * de suspension (R2182-1); whole days between convocation and séance; nobody works on a Saturday, a
 * Sunday or a holiday.
 */
class CinqCasTest {

    private static final LocalDate LUNDI_30_NOVEMBRE = LocalDate.parse("2026-11-30");
    private static final List<String> SEANCES = List.of("2027-05-20", "2027-06-03", "2027-06-17");

    /** No minimum, no délai de suspension, no commission: target after target. */
    @Test
    void plansAMapa() {
        var plan =
                new Retroplanificateur(LUNDI_30_NOVEMBRE, mapa(), sansRien())
                        .pour(LocalDate.parse("2027-06-30"));
        debuts(
                plan,
                "2027-02-12", // 19/02 less 7
                "2027-02-19", // 05/03 less 14
                "2027-03-05", // 26/03 less 21
                "2027-03-26", // 02/04 less 7
                "2027-04-02", // 09/04 less 5 is Sunday the 4th
                "2027-04-09", // DLRO 11/05 less 30 is Sunday the 11th
                "2027-05-11", // 14/05 less 3
                "2027-05-14", // 04/06 less 20 is Saturday the 15th
                "2027-06-04", // 11/06 less 5 is Sunday the 6th
                "2027-06-11", // 16/06 less 3 is Sunday the 13th
                "2027-06-16", // 23/06 less 7
                "2027-06-23", // 30/06 less 7
                "2027-06-30");
        jalons(
                plan,
                "AVIS 2027-04-09",
                "REPONSES 2027-05-05", // the day before the Ascension
                "DLRO 2027-05-11",
                "LETTRES 2027-06-23",
                "NOTIFICATION 2027-06-30",
                "DONNEES_ESSENTIELLES 2027-08-30");
    }

    @Test
    void plansAnAppelDOffresByElectronicMeans() {
        var plan = electronique();
        debuts(
                plan,
                "2027-01-29",
                "2027-02-05",
                "2027-02-19",
                "2027-03-12",
                "2027-03-19",
                // 30 days end on Friday 23/04; sent a day later, they would end on Monday 26/04
                "2027-03-24",
                "2027-04-26",
                "2027-04-29",
                "2027-05-19",
                "2027-05-24",
                "2027-05-27", // séance of 03/06 less 7
                "2027-06-07", // 18/06 less 11: signature on Friday, 19/06 being a Saturday
                "2027-06-30");
    }

    @Test
    void datesTheActsOfAnAppelDOffres() {
        var plan = electronique();
        jalons(
                plan,
                "AVIS 2027-03-24",
                "REPONSES 2027-04-20",
                "DLRO 2027-04-26",
                "CONVOCATION 2027-05-28", // five whole days, from 29/05 to 02/06
                "SEANCE 2027-06-03",
                "LETTRES 2027-06-07",
                "SIGNATURE 2027-06-18",
                "NOTIFICATION 2027-06-30",
                "AVIS_ATTRIBUTION 2027-07-19", // 18/07 is a Sunday
                "DONNEES_ESSENTIELLES 2027-08-30");
    }

    private static Retroplanning electronique() {
        return new Retroplanificateur(
                        LUNDI_30_NOVEMBRE,
                        aoo(30),
                        contraintes(AOO_ELECTRONIQUE, 6, SEANCES, List.of(), List.of()))
                .pour(LocalDate.parse("2027-06-30"));
    }

    @Test
    void plansAnUrgentAppelDOffres() {
        var plan =
                new Retroplanificateur(
                                LUNDI_30_NOVEMBRE,
                                aoo(15),
                                contraintes(AOO_URGENCE, 4, List.of(), List.of(), List.of()))
                        .pour(LocalDate.parse("2027-06-30"));
        debuts(
                plan,
                "2027-02-12",
                "2027-02-19",
                "2027-03-05",
                "2027-03-26",
                "2027-04-02",
                // 15 days from Friday 09/04 end on Saturday 24/04, moved to Monday 26/04
                "2027-04-09",
                "2027-04-27",
                "2027-04-30", // 01/05 is a Saturday, and a holiday
                "2027-05-21",
                "2027-05-28",
                "2027-05-31",
                "2027-06-07",
                "2027-06-30");
        assertThat(jalon(plan, "REPONSES")).isEqualTo("2027-04-23");
        assertThat(jalon(plan, "SEANCE")).isEqualTo("2027-06-07");
        assertThat(jalon(plan, "CONVOCATION")).isEqualTo("2027-06-01");
    }

    /** The letters leave before the juge is seized; one signs once the decision is notified. */
    @Test
    void plansOverARefere() {
        var plan =
                new Retroplanificateur(
                                LUNDI_30_NOVEMBRE, aoo(30), avecRefere("2027-06-02", "2027-06-15"))
                        .pour(LocalDate.parse("2027-06-30"));
        debuts(
                plan,
                "2027-01-15",
                "2027-01-22",
                "2027-02-05",
                "2027-02-26",
                "2027-03-05",
                "2027-03-10",
                "2027-04-12",
                "2027-04-15",
                "2027-05-05",
                "2027-05-10",
                "2027-05-13", // séance of 20/05: that of 03/06 comes after the letters
                "2027-06-01",
                "2027-06-30");
        assertThat(jalon(plan, "SIGNATURE")).isEqualTo("2027-06-18");
        assertThat(jalon(plan, "CONVOCATION")).isEqualTo("2027-05-14");
    }

    @Test
    void refusesToSignBeforeTheDecisionOfTheJugeAndSaysWhen() {
        var planificateur =
                new Retroplanificateur(
                        LUNDI_30_NOVEMBRE, aoo(30), avecRefere("2027-06-02", "2027-06-22"));
        assertThatThrownBy(() -> planificateur.pour(LocalDate.parse("2027-06-30")))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("CJA L551-4")
                .hasMessageContaining("Au plus tôt : le lundi\u00a05\u00a0juillet\u00a02027");
    }

    private static Contraintes avecRefere(String saisine, String decision) {
        return contraintes(
                AOO_ELECTRONIQUE,
                6,
                SEANCES,
                List.of(),
                List.of(new RefereAttendu(LocalDate.parse(saisine), LocalDate.parse(decision))));
    }
}
