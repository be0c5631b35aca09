package fr.centraleachat.passation.domain.cao;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;

/** What is ready goes to the next séance that fills itself, while it can still be convened. */
class AgendaAutomatiqueTest {

    private final Seances seances = mock(Seances.class);
    private final Parametres parametres = mock(Parametres.class);
    private final ComposerLAgenda agenda = mock(ComposerLAgenda.class);
    private final Commission commission = CaoFixture.commission(5);

    @BeforeEach
    void cinqJoursFrancs() {
        when(parametres.entier(eq("CAO_CONVOCATION_JOURS_FRANCS"), any())).thenReturn(5);
    }

    @Test
    void goesToTheFirstThatAskedForIt() {
        var prochaine = seance(CaoFixture.LE, true);
        var suivante = seance(CaoFixture.LE.plus(Duration.ofDays(20)), true);
        var tenueALaMain = seance(CaoFixture.LE.minus(Duration.ofDays(1)), false);
        remplir(6, suivante, prochaine, tenueALaMain);

        verify(agenda).remplir(prochaine.id());
        verifyNoMoreInteractions(agenda);
    }

    @Test
    void waitsForTheOneAfterWhenItIsTooLateToConvene() {
        var tropTard = seance(CaoFixture.LE, true);
        var suivante = seance(CaoFixture.LE.plus(Duration.ofDays(20)), true);
        remplir(5, tropTard, suivante);

        verify(agenda).remplir(suivante.id());
        verifyNoMoreInteractions(agenda);
    }

    @Test
    void leavesWhatIsClosed() {
        var close = seance(CaoFixture.LE, true);
        close.clore(ModaliteDeSeance.PRESENTIEL, "{}", "cao.metropole", CaoFixture.LE);
        remplir(10, close);

        verifyNoMoreInteractions(agenda);
    }

    @Test
    void fillsThatOfAnotherCommissionWhenOneFails() {
        var defaillante = seance(CaoFixture.LE, true);
        var ailleurs = seance(CaoFixture.commission(5), CaoFixture.LE.plusSeconds(1), true);
        when(agenda.remplir(defaillante.id())).thenThrow(new IllegalStateException("broken"));
        remplir(6, defaillante, ailleurs);

        verify(agenda).remplir(ailleurs.id());
    }

    private Seance seance(Instant le, boolean automatique) {
        return seance(commission, le, automatique);
    }

    private static Seance seance(Commission commission, Instant le, boolean automatique) {
        return new Seance(
                commission,
                new NouvelleSeance(
                        commission.id().toString(),
                        le,
                        ModaliteDeSeance.PRESENTIEL,
                        List.of(),
                        automatique),
                "cao.metropole",
                le);
    }

    private void remplir(int joursAvant, Seance... toutes) {
        when(seances.toutes()).thenReturn(List.of(toutes));
        var maintenant = CaoFixture.LE.minus(Duration.ofDays(joursAvant));
        var horloge = Clock.fixed(maintenant, ZoneOffset.UTC);
        var convocation = new Convocation(mock(Fiches.class), seances, parametres, horloge);
        new AgendaAutomatique(
                        seances,
                        convocation,
                        agenda,
                        mock(PlatformTransactionManager.class),
                        horloge)
                .remplir();
    }
}
