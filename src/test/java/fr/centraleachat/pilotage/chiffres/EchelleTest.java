package fr.centraleachat.pilotage.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EchelleTest {

    @Test
    void goesToARoundNumberOfDays() {
        assertThat(Echelle.pour(Stream.of(47.0, 12.0, null))).isEqualTo(new Echelle(50, 10));
        assertThat(Echelle.pour(Stream.of(133.0))).isEqualTo(new Echelle(150, 50));
        assertThat(Echelle.pour(Stream.of(4.5))).isEqualTo(new Echelle(5, 1));
        assertThat(Echelle.pour(Stream.of(9000.0))).isEqualTo(new Echelle(9000, 1800));
    }

    @Test
    void standsWithoutAnyFigure() {
        assertThat(Echelle.pour(Stream.empty())).isEqualTo(new Echelle(1, 1));
    }

    @Test
    void placesADayAsAShareOfTheWhole() {
        var echelle = new Echelle(50, 10);
        assertThat(echelle.pourcent(12.5)).isEqualTo("25.00%");
        assertThat(echelle.pourcent(80)).isEqualTo("100.00%");
        assertThat(echelle.marques()).containsExactly(0, 10, 20, 30, 40);
    }
}
