package fr.centraleachat.delai.retroplanning;

import static fr.centraleachat.delai.retroplanning.CasDEcole.AOO_ELECTRONIQUE;
import static fr.centraleachat.delai.retroplanning.CasDEcole.aoo;
import static fr.centraleachat.delai.retroplanning.CasDEcole.contraintes;
import static fr.centraleachat.delai.retroplanning.CasDEcole.debuts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An appel d’offres over the end of 2026, by hand: see {@link CinqCasTest}. */
class FinDAnneeTest {

    private static final Fermeture NOEL =
            new Fermeture(
                    LocalDate.parse("2026-12-24"),
                    LocalDate.parse("2027-01-03"),
                    "Fermeture de fin d’année");

    /** 25 December moves the end of the reception. */
    @Test
    void plansOverTheEndOfTheYear() {
        var ouverte = contraintes(AOO_ELECTRONIQUE, 6, List.of(), List.of(), List.of());
        debuts(
                new Retroplanificateur(LocalDate.parse("2026-09-01"), aoo(30), ouverte)
                        .pour(LocalDate.parse("2027-02-26")),
                "2026-10-01",
                "2026-10-08",
                "2026-10-22",
                "2026-11-12",
                "2026-11-19",
                // 30 days end on Thursday 24/12; a day later they would end on Monday 28/12
                "2026-11-24",
                "2026-12-28",
                "2026-12-31",
                "2027-01-20",
                "2027-01-25",
                "2027-01-28",
                "2027-02-04",
                "2027-02-26");
    }

    /** The same, closed from Christmas Eve to the first Sunday of January. */
    @Test
    void plansOverTheClosedDaysOfTheEndOfTheYear() {
        var fermee = contraintes(AOO_ELECTRONIQUE, 6, List.of(), List.of(NOEL), List.of());
        debuts(
                new Retroplanificateur(LocalDate.parse("2026-09-01"), aoo(30), fermee)
                        .pour(LocalDate.parse("2027-02-26")),
                "2026-09-18",
                "2026-09-25",
                "2026-10-09",
                "2026-10-30",
                "2026-11-06",
                // 30 days from Friday 13/11 end on Sunday 13/12, moved to Monday 14/12
                "2026-11-13",
                "2026-12-15",
                // 16 days back to 04/01, then 23, 22, 21 and 20/12, a Sunday
                "2026-12-18",
                "2027-01-20",
                "2027-01-25",
                "2027-01-28",
                "2027-02-04",
                "2027-02-26");
    }
}
