package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TendanceTest {

    private static final LocalDate JANVIER = LocalDate.parse("2025-01-01");

    /** One day more each month, but March when nothing ended and August out of the ordinary. */
    @Test
    void saysWhatTheMonthsGainInAYear() {
        Map<LocalDate, Mesure> mesures = new LinkedHashMap<>();
        for (int rang = 0; rang < 10; rang++) {
            if (rang != 2) {
                mesures.put(JANVIER.plusMonths(rang), mediane(rang == 7 ? 200 : 20 + rang));
            }
        }
        var tendance = Tendance.de(mesures);
        assertThat(tendance.joursParAn()).isEqualTo(12.0, within(1e-9));
        assertThat(tendance.mois()).hasSize(10);
        assertThat(tendance.mois().get(2))
                .isEqualTo(new Tendance.Mois(JANVIER.plusMonths(2), 0, null, 22.0));
        assertThat(tendance.mois().get(7))
                .isEqualTo(new Tendance.Mois(JANVIER.plusMonths(7), 3, 200.0, 27.0));
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(Tendance.de(Map.of())).isEqualTo(new Tendance(List.of(), null));
    }

    private static Mesure mediane(int jours) {
        return new Mesure(Repartition.desDurees(List.of(1, jours, jours + 1)), 0, 0, 0);
    }
}
