package fr.centraleachat.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlluresTest {

    private static final Instant DEPART = Instant.parse("2027-03-01T08:00:00Z");

    private final Allures accelerees = Allures.AUCUNE.changees(1440, DEPART);

    @Test
    void isRealTimeAsLongAsNothingWasAccelerated() {
        assertThat(Allures.AUCUNE.a(DEPART)).isEqualTo(DEPART);
        assertThat(Allures.AUCUNE.facteur()).isEqualTo(1);
        assertThat(accelerees.a(DEPART.minusSeconds(5))).isEqualTo(DEPART.minusSeconds(5));
        assertThat(accelerees.a(DEPART)).isEqualTo(DEPART);
    }

    @Test
    void makesADayOfAMinute() {
        assertThat(accelerees.a(Instant.parse("2027-03-01T08:01:00Z")))
                .isEqualTo(Instant.parse("2027-03-02T08:00:00Z"));
        assertThat(accelerees.a(Instant.parse("2027-03-01T08:01:01.5Z")))
                .isEqualTo(Instant.parse("2027-03-02T08:36:00Z"));
    }

    /** What a restart reads from the table is the same clock. */
    @Test
    void goesOnThroughARestart() {
        var relues = new Allures(List.copyOf(accelerees.parties()));

        assertThat(relues.a(DEPART.plusSeconds(3600))).isEqualTo(DEPART.plusSeconds(3600L * 1440));
    }

    @Test
    void goesOnFromTheHourReachedWhenThePaceChanges() {
        var ralenties = accelerees.changees(1, DEPART.plusSeconds(60));

        assertThat(ralenties.facteur()).isEqualTo(1);
        assertThat(ralenties.a(Instant.parse("2027-03-01T08:00:30Z")))
                .isEqualTo(Instant.parse("2027-03-01T20:00:00Z"));
        assertThat(ralenties.a(Instant.parse("2027-03-01T08:01:00Z")))
                .isEqualTo(Instant.parse("2027-03-02T08:00:00Z"));
        assertThat(ralenties.a(Instant.parse("2027-03-01T08:02:00Z")))
                .isEqualTo(Instant.parse("2027-03-02T08:01:00Z"));
    }

    /** Two nodes that change it within the same moment: the second comes after the first. */
    @Test
    void isNeverChangedBeforeAChangeThatIsSet() {
        var deux = accelerees.changees(24, DEPART.minusSeconds(1));

        assertThat(deux.parties()).extracting(Allure::facteur).containsExactly(1440, 24);
        assertThat(deux.derniere().depuis()).isAfter(DEPART);
    }

    @Test
    void neverGoesBack() {
        var allures =
                accelerees
                        .changees(1, DEPART.plusSeconds(10))
                        .changees(24, DEPART.plusSeconds(20))
                        .changees(86_400, DEPART.plusSeconds(30))
                        .changees(1, DEPART.plusSeconds(40));

        Instant avant = Instant.MIN;
        for (int ms = -1000; ms < 60_000; ms += 7) {
            var apres = allures.a(DEPART.plusMillis(ms));
            assertThat(apres).isAfter(avant);
            avant = apres;
        }
    }
}
