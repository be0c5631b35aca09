package fr.centraleachat.catalogue.prevision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.prevision.Epuisement.Etat;
import fr.centraleachat.delai.DelaiDePassation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EpuisementTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);
    private static final LocalDate FIN = LocalDate.of(2028, 1, 1);
    private static final DelaiDePassation CENT_JOURS = new DelaiDePassation("MAPA", 100, 12);

    @Test
    void isTheDayOnWhichNothingIsLeft() {
        assertThat(epuisement("301", "10")).isEqualTo(prevu("2026-12-31"));
        assertThat(epuisement("300", "10")).isEqualTo(prevu("2026-12-30"));
    }

    @Test
    void isNotForeseenBeyondTheEndNorWithoutARhythm() {
        assertThat(epuisement("1000000", "10").etat()).isEqualTo(Etat.PAS_A_CE_RYTHME);
        assertThat(epuisement("300", "0").etat()).isEqualTo(Etat.PAS_A_CE_RYTHME);
        assertThat(epuisement("300", null).etat()).isEqualTo(Etat.PAS_ASSEZ_DE_RECUL);
        assertThat(epuisement("999999999999", "0.000001").etat()).isEqualTo(Etat.PAS_A_CE_RYTHME);
    }

    @Test
    void isNowWhenFinanceFoundMoreThanTheMaximum() {
        assertThat(epuisement("-1", null)).isEqualTo(new Epuisement(Etat.EPUISE, JOUR));
    }

    /** The 20th of September 2027 is a Monday; a hundred days before the end. */
    @Test
    void relaunchesBeforeTheEarlierOfTheEndAndTheExhaustion() {
        var parLaFin = DateDeRelance.de(FIN, epuisement("300", null), CENT_JOURS);
        assertThat(parLaFin.le()).isEqualTo("2027-09-23");
        assertThat(parLaFin.parEpuisement()).isFalse();

        var parEpuisement = DateDeRelance.de(FIN, epuisement("3000", "10"), CENT_JOURS);
        assertThat(parEpuisement.terme()).isEqualTo("2027-09-26");
        assertThat(parEpuisement.le()).isEqualTo("2027-06-18");
        assertThat(parEpuisement.parEpuisement()).isTrue();
    }

    @Test
    void relaunchesNothingThatHasNoEnd() {
        assertThat(DateDeRelance.de(null, epuisement("300", null), CENT_JOURS)).isNull();
    }

    private static Epuisement epuisement(String reste, String parJour) {
        return Epuisement.de(
                new BigDecimal(reste),
                Optional.ofNullable(parJour).map(BigDecimal::new),
                JOUR,
                FIN);
    }

    private static Epuisement prevu(String le) {
        return new Epuisement(Etat.PREVU, LocalDate.parse(le));
    }
}
