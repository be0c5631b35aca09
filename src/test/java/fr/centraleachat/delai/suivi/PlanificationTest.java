package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanificationTest {

    @Test
    void chainsTheTargetsOfThePhasesWithoutAnAgreedDate() {
        assertThat(plan("2026-11-05", Map.of()))
                .containsExactly(jour("2026-11-09"), jour("2026-11-23"), jour("2026-12-23"));
    }

    @Test
    void keepsTheAgreedDatesAndChainsFromThem() {
        assertThat(plan("2026-11-05", Map.of("P2", jour("2026-12-01"))))
                .containsExactly(jour("2026-11-09"), jour("2026-12-01"), jour("2026-12-31"));
    }

    @Test
    void plansNothingInThePastAfterALongMontage() {
        assertThat(plan("2026-12-01", Map.of()))
                .containsExactly(jour("2026-11-09"), jour("2026-12-15"), jour("2027-01-14"));
    }

    private static List<LocalDate> plan(String aujourdHui, Map<String, LocalDate> agreees) {
        var ouverte = Visite.ouverte("P1", 1, Instant.parse("2026-11-02T09:00:00Z"), 7);
        var suivi =
                SuiviDEssai.suivi(
                        jour("2026-11-02"), phase(1, 7, ouverte), phase(2, 14), phase(3, 30));
        return Planification.de(suivi, agreees, jour(aujourdHui)).values().stream()
                .map(Intervalle::fin)
                .toList();
    }

    private static PhaseSuivie phase(int ordre, int cible, Visite... visites) {
        return SuiviDEssai.phase(ordre, Duree.calendaire(cible), null, visites);
    }

    private static LocalDate jour(String jour) {
        return LocalDate.parse(jour);
    }
}
