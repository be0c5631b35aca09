package fr.centraleachat.delai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of droit.md, section 6.3. */
class CalendrierTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 04-21, 05-29, 06-09, 11-01",
        "2026, 04-06, 05-14, 05-25, 08-15 11-01",
        "2027, 03-29, 05-06, 05-17, 05-01 05-08 08-15 12-25",
        "2028, 04-17, 05-25, 06-05, 01-01 11-11",
        "2029, 04-02, 05-10, 05-21, 07-14 11-11"
    })
    void knowsTheElevenHolidaysOfMetropolitanFrance(
            int annee, String paques, String ascension, String pentecote, String weekEnd) {
        var attendus =
                Stream.concat(
                                Stream.of(
                                        "01-01", "05-01", "05-08", "07-14", "08-15", "11-01",
                                        "11-11", "12-25"),
                                Stream.of(paques, ascension, pentecote))
                        .map(jour -> LocalDate.parse(annee + "-" + jour))
                        .collect(Collectors.toSet());
        assertThat(Calendrier.feries(annee).keySet()).isEqualTo(attendus);
        assertThat(Calendrier.feries(annee).keySet().stream().filter(CalendrierTest::estWeekEnd))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(weekEnd.split(" "))
                                .map(jour -> LocalDate.parse(annee + "-" + jour))
                                .toList());
    }

    @Test
    void namesTheHolidaysInFrench() {
        assertThat(Calendrier.ferie(LocalDate.parse("2026-04-06"))).contains("Lundi de Pâques");
        assertThat(Calendrier.ferie(LocalDate.parse("2026-12-25"))).contains("Noël");
    }

    @Test
    void leavesOutTheHolidaysOfAlsaceMoselle() {
        assertThat(Calendrier.ferie(LocalDate.parse("2026-04-03"))).isEmpty();
        assertThat(Calendrier.ferie(LocalDate.parse("2025-12-26"))).isEmpty();
    }

    @Test
    void countsSaturdayAsOuvrableButNotAsOuvre() {
        var samedi = LocalDate.parse("2026-11-21");
        assertThat(Calendrier.estOuvrable(samedi)).isTrue();
        assertThat(Calendrier.estOuvre(samedi)).isFalse();
    }

    @Test
    void addsThoseOfTheDepartement() {
        var vendrediSaint = LocalDate.parse("2026-04-03");
        for (var departement : List.of("57", "67", "68")) {
            assertThat(CalendrierLocal.du(departement).ferie(vendrediSaint)).isPresent();
            assertThat(CalendrierLocal.du(departement).feries(2026)).hasSize(13);
        }
        assertThat(CalendrierLocal.du("21").feries(2026)).isEqualTo(Calendrier.feries(2026));
        assertThat(CalendrierLocal.du("75").feries(2026)).isEqualTo(Calendrier.feries(2026));
        assertThat(CalendrierLocal.du(" 2a ").feries(2026)).isEqualTo(Calendrier.feries(2026));
        assertThat(CalendrierLocal.du("")).isSameAs(CalendrierLocal.national());
    }

    @ParameterizedTest
    @ValueSource(strings = {"974", "99", "Côte-d’Or", "20"})
    void refusesADepartementWhoseHolidaysItDoesNotKnow(String departement) {
        assertThatThrownBy(() -> CalendrierLocal.du(departement))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(departement);
    }

    private static boolean estWeekEnd(LocalDate jour) {
        return jour.getDayOfWeek().getValue() >= 6;
    }
}
