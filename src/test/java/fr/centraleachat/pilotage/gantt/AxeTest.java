package fr.centraleachat.pilotage.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxeTest {

    private static final List<LocalDate> JOURS =
            List.of(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 12, 1));

    /** November and December: 61 days. */
    @Test
    void takesWholeMonths() {
        var axe = Axe.autour(JOURS, Zoom.MOIS);

        assertThat(axe.debut()).isEqualTo("2026-11-01");
        assertThat(axe.fin()).isEqualTo("2027-01-01");
        assertThat(axe.largeur()).isEqualTo(240);
        assertThat(axe.x(LocalDate.of(2026, 12, 1))).isEqualTo("49.180%");
        assertThat(axe.graduations()).hasSize(2);
    }

    @Test
    void takesWholeQuarters() {
        var axe = Axe.autour(JOURS, Zoom.TRIMESTRE);

        assertThat(axe.debut()).isEqualTo("2026-10-01");
        assertThat(axe.fin()).isEqualTo("2027-01-01");
        assertThat(axe.graduations())
                .extracting(Axe.Graduation::trimestre)
                .containsExactly("T4 2026");
    }
}
