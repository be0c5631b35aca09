package fr.centraleachat.pilotage.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.statistique.Tendance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourbeTest {

    private static final LocalDate JANVIER = LocalDate.of(2026, 1, 1);

    @Test
    void saysWhereTheMonthsGo() {
        assertThat(courbe(12.4).phrase()).isEqualTo("Les durées s’allongent de 12 jours par an.");
        assertThat(courbe(-1.0).phrase()).isEqualTo("Les durées raccourcissent de 1 jour par an.");
        assertThat(courbe(0.3).phrase()).isEqualTo("Les durées sont stables.");
        assertThat(courbe(null).phrase())
                .isEqualTo("Trop peu de mois pour dire où vont les durées.");
    }

    /**
     * On 40 days: 40 is at the top, 30 at a quarter from it; a month without an end has no point.
     */
    @Test
    void placesTheMonths() {
        var points = courbe(12.0).points();
        assertThat(points).extracting(Courbe.Point::x).containsExactly("25.00%", "75.00%");
        assertThat(points).extracting(Courbe.Point::y).containsExactly("0.00%", null);
        assertThat(points).extracting(Courbe.Point::droite).containsExactly("25.00%", "12.50%");
    }

    private static Courbe courbe(Double joursParAn) {
        return Courbe.de(
                new Tendance(
                        List.of(
                                new Tendance.Mois(JANVIER, 3, 40.0, 30.0),
                                new Tendance.Mois(JANVIER.plusMonths(1), 0, null, 35.0)),
                        joursParAn));
    }
}
