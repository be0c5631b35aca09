package fr.centraleachat.pilotage.carte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.SuiviDePhase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTest {

    private static final LocalDate LUNDI = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @CsvSource({"8, c1, −2", "10, c2, 0", "13, c3, +3", "14, c4, +4", "17, c4, +7", "18, c5, +8"})
    void writesTheGapOfAPhaseThatIsOver(int jours, String classe, String texte) {
        assertThat(Case.de(phase("FAITE", jours, LUNDI), LUNDI))
                .isEqualTo(new Case(classe, texte, jours + " j pour une cible de 10 j"));
    }

    @Test
    void framesTheOneThatRuns() {
        var phase = phase("EN_COURS", 8, LUNDI);
        assertThat(Case.de(phase, LUNDI.minusDays(2)))
                .isEqualTo(new Case("c2 ici", "2", "en cours, 2 j restants"));
        assertThat(Case.de(phase, LUNDI))
                .isEqualTo(new Case("c2 ici", "0", "en cours, 0 j restants"));
        assertThat(Case.de(phase, LUNDI.plusDays(8)))
                .isEqualTo(new Case("c5 ici", "+8", "en cours, 8 j de retard"));
    }

    @Test
    void saysThatOneIsToComeOrWasDoneElsewhere() {
        assertThat(Case.de(phase("A_VENIR", 0, LUNDI), LUNDI).parole()).isEqualTo("à venir");
        var ailleurs =
                new SuiviDePhase(
                        "X", "X", 1, null, null, 0, null, null, "FAITE", 0, List.of(), "X", "X",
                        null, null, 0);
        assertThat(Case.de(ailleurs, LUNDI).parole()).isEqualTo("faite ailleurs");
    }

    private static SuiviDePhase phase(String etat, int jours, LocalDate echeance) {
        return new SuiviDePhase(
                "X",
                "X",
                1,
                null,
                null,
                10,
                null,
                null,
                etat,
                0,
                List.of(new SuiviDePhase.Visite(Instant.EPOCH, null)),
                "X",
                "X",
                echeance,
                null,
                jours);
    }
}
