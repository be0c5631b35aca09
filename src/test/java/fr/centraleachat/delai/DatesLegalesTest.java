package fr.centraleachat.delai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pseudo-code of droit.md, section 6.2, and the changes of hour in Paris. */
class DatesLegalesTest {

    @Test
    void opensThePlisAtTheEarliestTheDayAfterTheLastDay() {
        assertThat(DatesLegales.dlroMinimale(LocalDate.parse("2026-11-23"), 30))
                .isEqualTo(ZonedDateTime.parse("2026-12-24T00:00+01:00[Europe/Paris]"));
        assertThat(DatesLegales.dlroMinimale(LocalDate.parse("2025-01-06"), 30))
                .isEqualTo(ZonedDateTime.parse("2025-02-06T00:00+01:00[Europe/Paris]"));
    }

    @Test
    void countsTheDayOfParisForAnAvisSentLateInTheEvening() {
        var onzeHeuresDuSoirUtc = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(DatesLegales.dlroMinimale(onzeHeuresDuSoirUtc, 30))
                .isEqualTo(DatesLegales.dlroMinimale(LocalDate.parse("2026-11-23"), 30));
    }

    @Test
    void keepsWholeDaysAcrossBothChangesOfHour() {
        assertThat(DatesLegales.dlroMinimale(Instant.parse("2026-10-12T22:30:00Z"), 15))
                .isEqualTo(ZonedDateTime.parse("2026-10-29T00:00+01:00[Europe/Paris]"));
        assertThat(DatesLegales.dlroMinimale(Instant.parse("2026-03-16T23:30:00Z"), 15))
                .isEqualTo(ZonedDateTime.parse("2026-04-02T00:00+02:00[Europe/Paris]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Cayenne", "UTC"})
    void countsTheDaysOfParisWhateverTheZoneOfTheServer(String zone) {
        var duServeur = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(DatesLegales.jour(Instant.parse("2026-11-22T23:30:00Z")))
                    .isEqualTo(LocalDate.parse("2026-11-23"));
            assertThat(DatesLegales.dlroMinimale(Instant.parse("2026-11-22T23:30:00Z"), 30))
                    .isEqualTo(ZonedDateTime.parse("2026-12-24T00:00+01:00[Europe/Paris]"));
            assertThat(DatesLegales.finReglement(LocalDate.parse("2026-11-25"), 30).date())
                    .isEqualTo(LocalDate.parse("2026-12-28"));
        } finally {
            TimeZone.setDefault(duServeur);
        }
    }

    @Test
    void givesTheLastDayOfARecours() {
        assertThat(DatesLegales.finDeRecours(LocalDate.parse("2026-12-15"), 2).date())
                .isEqualTo(LocalDate.parse("2027-02-16"));
    }

    @Test
    void givesTheLastDayToAnswerQuestions() {
        var dlro = ZonedDateTime.parse("2026-12-26T00:00+01:00[Europe/Paris]");
        assertThat(DatesLegales.limiteDeReponse(dlro, 6).date())
                .isEqualTo(LocalDate.parse("2026-12-18"));
        assertThat(DatesLegales.limiteDeReponse(dlro, 4).date())
                .isEqualTo(LocalDate.parse("2026-12-22"));
    }

    @Test
    void givesTheFirstDayOfSignature() {
        assertThat(DatesLegales.signatureMinimale(LocalDate.parse("2026-11-20"), 11).date())
                .isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(DatesLegales.signatureMinimale(LocalDate.parse("2026-12-28"), 16).date())
                .isEqualTo(LocalDate.parse("2027-01-13"));
    }

    @Test
    void leavesFiveWholeDaysBetweenConvocationAndMeeting() {
        assertThat(DatesLegales.reunionMinimale(LocalDate.parse("2026-11-20"), 5).date())
                .isEqualTo(LocalDate.parse("2026-11-26"));
    }

    @Test
    void countsMonthsFromQuantiemeToQuantieme() {
        assertThat(DatesLegales.mois(LocalDate.parse("2026-12-15"), 2))
                .isEqualTo(LocalDate.parse("2027-02-15"));
        assertThat(DatesLegales.mois(LocalDate.parse("2026-12-31"), 2))
                .isEqualTo(LocalDate.parse("2027-02-28"));
    }
}
