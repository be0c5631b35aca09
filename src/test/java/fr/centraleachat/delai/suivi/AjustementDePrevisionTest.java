package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forecast on Monday 2 November 2026: 7 days that run, then 5 worked days, then 30. */
class AjustementDePrevisionTest {

    private static final LocalDate LUNDI = LocalDate.parse("2026-11-02");
    private static final PhaseSuivie[] PHASES = {
        SuiviDEssai.phase(
                1,
                Duree.calendaire(7),
                null,
                Visite.ouverte("P1", 1, Instant.parse("2026-11-02T09:00:00Z"), 7)),
        SuiviDEssai.phase(2, new Duree(5, Unite.JOURS_OUVRES), null),
        SuiviDEssai.phase(3, Duree.calendaire(30), null)
    };

    /** 9 November is a Monday; Wednesday 11 is a holiday, so five worked days end on the 17th. */
    @Test
    void keepsWhatWasForecastWhileNothingIsLate() {
        assertThat(fins(gardee(null), "2026-11-06"))
                .containsExactly("2026-11-09", "2026-11-17", "2026-12-17");
    }

    /** From Friday 13, five worked days end on Friday 20: the holiday is behind. */
    @Test
    void isPushedByWhatIsLateAndCountsTheWorkedDaysAnew() {
        assertThat(fins(gardee(null), "2026-11-13"))
                .containsExactly("2026-11-13", "2026-11-20", "2026-12-20");
    }

    /** Suspended since the day of the forecast: four days later, all ends four days later. */
    @Test
    void takesASuspensionThatLastsToEndToday() {
        assertThat(fins(gardee(Instant.parse("2026-11-02T10:00:00Z")), "2026-11-06"))
                .containsExactly("2026-11-13", "2026-11-20", "2026-12-20");
    }

    @Test
    void saysTheSameAsAForecastOfThatDay() {
        for (int jour = 0; jour < 60; jour++) {
            var aujourdHui = LUNDI.plusDays(jour);
            var suspendue = gardee(Instant.parse("2026-11-02T10:00:00Z"));
            for (var suivi : List.of(gardee(null), suspendue)) {
                assertThat(Prevision.prevues(suivi, aujourdHui, 50))
                        .isEqualTo(
                                CalculDePrevision.de(suivi, aujourdHui, 50, BaseDePrevision.CIBLE));
            }
        }
    }

    private static List<String> fins(SuiviDeProcedure suivi, String aujourdHui) {
        return Prevision.gardee(suivi, LocalDate.parse(aujourdHui), 50).stream()
                .map(p -> p.prevision().toString())
                .toList();
    }

    /** As it is read again once its forecast of that Monday is kept. */
    private static SuiviDeProcedure gardee(Instant suspendueDepuis) {
        var neuf = suivi(suspendueDepuis, null, Map.of());
        var prevues = CalculDePrevision.de(neuf, LUNDI, 50, BaseDePrevision.CIBLE);
        return suivi(suspendueDepuis, Instant.parse("2026-11-02T10:00:00Z"), prevues);
    }

    private static SuiviDeProcedure suivi(
            Instant suspendueDepuis, Instant prevueLe, Map<String, PhasePrevue> prevues) {
        return new SuiviDeProcedure(
                "2026-0001",
                "MAPA",
                "LONGVIC",
                "FOURNITURES",
                LUNDI,
                null,
                null,
                suspendueDepuis,
                prevueLe,
                0,
                Arrays.stream(PHASES).map(p -> p.prevue(prevues.get(p.code()))).toList());
    }
}
