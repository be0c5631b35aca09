package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanificationTest {

    @Test
    void chainsTheTargetsOfThePhasesWithoutAnAgreedDate() {
        assertThat(plan("2026-11-05", Map.of()).values())
                .containsExactly(jour("2026-11-09"), jour("2026-11-23"), jour("2026-12-23"));
    }

    @Test
    void keepsTheAgreedDatesAndChainsFromThem() {
        assertThat(plan("2026-11-05", Map.of("P2", jour("2026-12-01"))).values())
                .containsExactly(jour("2026-11-09"), jour("2026-12-01"), jour("2026-12-31"));
    }

    @Test
    void plansNothingInThePastAfterALongMontage() {
        assertThat(plan("2026-12-01", Map.of()).values())
                .containsExactly(jour("2026-11-09"), jour("2026-12-15"), jour("2027-01-14"));
    }

    private static Map<String, LocalDate> plan(String aujourdHui, Map<String, LocalDate> agreees) {
        var ouverte = Visite.ouverte("P1", 1, Instant.parse("2026-11-02T09:00:00Z"), 7);
        var suivi =
                new SuiviDeProcedure(
                        "2026-0001",
                        "MAPA",
                        jour("2026-11-02"),
                        null,
                        null,
                        List.of(
                                phase(1, 7, List.of(ouverte)),
                                phase(2, 14, List.of()),
                                phase(3, 30, List.of())));
        return Planification.de(suivi, agreees, jour(aujourdHui));
    }

    private static PhaseSuivie phase(int ordre, int cible, List<Visite> visites) {
        var code = "P" + ordre;
        return new PhaseSuivie(code, ordre, code, code, "DCPM", cible, null, null, visites);
    }

    private static LocalDate jour(String jour) {
        return LocalDate.parse(jour);
    }
}
