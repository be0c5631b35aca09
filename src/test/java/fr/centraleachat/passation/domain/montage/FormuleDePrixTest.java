package fr.centraleachat.passation.domain.montage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormuleDePrixTest {

    /** Out of 40 points, from 100 to 200 euros. */
    @ParameterizedTest
    @CsvSource({
        "PROPORTIONNELLE, 160, 2, 25.00",
        "PROPORTIONNELLE, 150, 2, 26.67",
        "LINEAIRE, 120, 2, 28.00",
        "LINEAIRE, 200, 1, 0.0",
        "ENTRE_EXTREMES, 150, 0, 20",
        "ENTRE_EXTREMES, 200, 2, 0.00",
        "QUADRATIQUE, 200, 2, 10.00",
        "QUADRATIQUE, 160, 1, 15.6"
    })
    void givesWhatIsAnnounced(FormuleDePrix formule, String prix, int decimales, String note) {
        assertThat(formule.note(prix("40", prix, "100", "200"), decimales)).isEqualTo(note);
    }

    @ParameterizedTest
    @EnumSource(FormuleDePrix.class)
    void givesAllThePointsToTheLowestPriceAndToTheOnlyOne(FormuleDePrix formule) {
        assertThat(formule.note(prix("12.5", "333.33", "333.33", "500"), 1)).isEqualTo("12.5");
        assertThat(formule.note(prix("12.5", "0.07", "0.07", "0.07"), 0)).isEqualTo("13");
    }

    @Test
    void roundsHalfUp() {
        var moitie = prix("25", "200", "100", "200");
        assertThat(FormuleDePrix.PROPORTIONNELLE.note(moitie, 0)).isEqualTo("13");
        assertThat(FormuleDePrix.PROPORTIONNELLE.note(moitie, 1)).isEqualTo("12.5");
    }

    @Test
    void isAnnouncedWithItsCoefficientAndItsRounding() {
        var notation =
                new Notation(
                        TypeDeCritere.PRIX,
                        FormuleDePrix.LINEAIRE,
                        new BigDecimal("1.50"),
                        1,
                        List.of(),
                        "Sur le montant du DQE.");
        assertThat(notation.enClair())
                .startsWith("Note = points × (1 − coefficient")
                .contains("coefficient 1,5", "arrondie à 1 décimale.")
                .endsWith("Sur le montant du DQE.");
    }

    private static PrixCompares prix(String points, String prix, String bas, String haut) {
        return new PrixCompares(
                new BigDecimal(points),
                new BigDecimal(prix),
                new BigDecimal(bas),
                new BigDecimal(haut),
                new BigDecimal("1.5"));
    }
}
