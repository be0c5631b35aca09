package fr.centraleachat.pilotage.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.statistique.StatistiqueDAxe;
import fr.centraleachat.pilotage.chiffres.Barres.Barre;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarresTest {

    private final Barres barres =
            Barres.de(
                    List.of(
                            axe("AHUY", 12, 100.0),
                            axe("", 6, 120.0),
                            axe("LONGVIC", 5, 150.0),
                            axe("QUETIGNY", 4, 300.0),
                            axe("TALANT", 0, null)),
                    Map.of("AHUY", "Ahuy", "LONGVIC", "Longvic"),
                    5);

    @Test
    void goFromTheSlowestToThoseTooFewToTell() {
        assertThat(barres.lignes())
                .extracting(Barre::nom)
                .containsExactly("Longvic", "Non renseigné", "Ahuy", "QUETIGNY");
    }

    @Test
    void areOnOneScaleThatLeavesOutTheTooFew() {
        assertThat(barres.echelle().maximum()).isEqualTo(150);
        assertThat(barres.lignes())
                .extracting(Barre::largeur)
                .containsExactly("100.00%", "80.00%", "66.67%", null);
    }

    private static StatistiqueDAxe axe(String valeur, long nombre, Double mediane) {
        return new StatistiqueDAxe(valeur, nombre, mediane, mediane, 0.5, 10);
    }
}
