package fr.centraleachat.passation.domain.soustraitance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A demande received on 2 November 2026: the last day to answer is the 23rd (R2193-4). */
class GardesDeSousTraitanceTest {

    private static final LocalDate RECUE = LocalDate.of(2026, 11, 2);
    private static final LocalDate LIMITE = LocalDate.of(2026, 11, 23);

    @Test
    void isReceivedAfterTheNotificationAndNotTomorrow() {
        assertThat(GardesDeSousTraitance.reception(RECUE, RECUE, RECUE)).isEmpty();
        assertThat(GardesDeSousTraitance.reception(RECUE, RECUE.plusDays(1), RECUE))
                .extracting(Erreur::regle)
                .containsExactly("R2193-1");
        assertThat(GardesDeSousTraitance.reception(RECUE, RECUE, RECUE.minusDays(1))).hasSize(1);
    }

    @Test
    void theSilenceAcceptsOnlyOnceTheLastDayIsOver() {
        assertThat(suite(DecisionDeSousTraitance.SILENCE, null, LIMITE))
                .containsExactly("decision");
        assertThat(suite(DecisionDeSousTraitance.SILENCE, null, LIMITE.plusDays(1))).isEmpty();
    }

    @Test
    void isAnsweredOnTheLastDayAndNotAfter() {
        assertThat(suite(DecisionDeSousTraitance.ACCEPTEE, LIMITE, LIMITE.plusDays(4))).isEmpty();
        assertThat(suite(DecisionDeSousTraitance.REFUSEE, LIMITE.plusDays(1), LIMITE.plusDays(4)))
                .containsExactly("le");
        assertThat(suite(DecisionDeSousTraitance.ACCEPTEE, RECUE.minusDays(1), LIMITE))
                .containsExactly("le");
        assertThat(suite(DecisionDeSousTraitance.ACCEPTEE, LIMITE, LIMITE.minusDays(1)))
                .containsExactly("le");
    }

    private static List<String> suite(
            DecisionDeSousTraitance decision, LocalDate le, LocalDate aujourdHui) {
        var suite = new SuiteDeSousTraitance(decision, null, le);
        return GardesDeSousTraitance.suite(suite, RECUE, LIMITE, aujourdHui).stream()
                .map(Erreur::champ)
                .toList();
    }
}
