package fr.centraleachat.catalogue.recours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.Unite;
import fr.centraleachat.common.Erreur;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControleDeDemandeTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 30);
    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIN = LocalDate.of(2028, 1, 1);

    private final ControleDeDemande regles = new ControleDeDemande(AUJOURDHUI);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true",
        "2027-12-31, true",
        "2026-11-29, false",
        "2028-01-01, false",
        ", false"
    })
    void takesADayOfTheMarcheThatIsNotPast(LocalDate debut, boolean admis) {
        assertThat(regles.dates(debut, DEBUT, FIN).isEmpty()).isEqualTo(admis);
    }

    @Test
    void takesAnyDayToComeWhenTheEndIsNotKnown() {
        assertThat(regles.dates(AUJOURDHUI.plusYears(9), null, null)).isEmpty();
    }

    @Test
    void takesAQuotaUpToTheLastCentThatIsLeftAndSaysWhatIs() {
        var exact = new BigDecimal("700.00");
        assertThat(regles.volumes(exact, exact, periode(Unite.EUROS_HT))).isEmpty();
        assertThat(regles.volumes(exact, new BigDecimal("700.01"), periode(Unite.EUROS_HT)))
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.champ()).isEqualTo("quotaHt");
                            assertThat(e.message()).contains("Il reste 700,00");
                        });
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "0.001"})
    void refusesWhatIsNoAmountInBothFields(BigDecimal volume) {
        assertThat(regles.volumes(volume, volume, periode(Unite.EUROS_HT)))
                .extracting(Erreur::champ)
                .containsExactly("besoinHt", "quotaHt");
    }

    @Test
    void countsAQuantityToTheThousandth() {
        assertThat(regles.volumes(new BigDecimal("0.001"), null, periode(Unite.QUANTITE)))
                .isEmpty();
        assertThat(regles.volumes(null, null, periode(Unite.QUANTITE))).isEmpty();
    }

    private static PeriodeEnVue periode(Unite unite) {
        return new PeriodeEnVue(
                1, DEBUT, FIN, unite, new BigDecimal("1000.000"), new BigDecimal("700.000"));
    }
}
