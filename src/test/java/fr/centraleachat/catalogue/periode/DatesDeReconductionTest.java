package fr.centraleachat.catalogue.periode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesDeReconductionTest {

    /** Counted from the last day of the period, then back to a worked day. */
    @ParameterizedTest
    @CsvSource({
        // The 30th of September 2026 is a Wednesday.
        "2027-01-01, 3, 2026-09-30",
        // The 31st of October 2026 is a Saturday.
        "2027-02-01, 3, 2026-10-30",
        // Three months before the 31st of May is the last day of February, a Sunday in 2027.
        "2027-06-01, 3, 2027-02-26",
        // No préavis: the day before the 1st of January 2028 is a Friday.
        "2028-01-01, 0, 2027-12-31",
        // No préavis: the 1st of May 2028 follows a week-end.
        "2028-05-01, 0, 2028-04-28",
    })
    void countsThePreavisBack(LocalDate debut, int preavis, LocalDate limite) {
        assertThat(DatesDeReconduction.de(debut, 12, preavis).limite()).isEqualTo(limite);
    }

    @Test
    void lastsFromQuantiemeToQuantieme() {
        assertThat(DatesDeReconduction.de(LocalDate.of(2027, 3, 15), 12, 2).fin())
                .isEqualTo("2028-03-15");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2030-03-01, false", "2026-03-01, 2030-03-02, true"})
    void warnsBeyondFourYears(LocalDate debut, LocalDate fin, boolean trop) {
        assertThat(DureeTotale.avertir(debut, fin, 4).isPresent()).isEqualTo(trop);
    }
}
