package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Five jours francs before Thursday 17 December 2026: convened on Friday 11 at the latest. */
class EcheancesDeConvocationTest {

    private static final Clock HORLOGE =
            Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), Calendrier.ZONE);
    private static final Point POINT = new Point("2026-0001", 2);

    private final Delais delais = mock(Delais.class);
    private final Parametres parametres = mock(Parametres.class);
    private final Seance seance = mock(Seance.class);
    private final UUID id = UUID.randomUUID();
    private final EcheancesDeConvocation echeances =
            new EcheancesDeConvocation(
                    delais,
                    new Convocation(mock(Fiches.class), mock(Seances.class), parametres, HORLOGE),
                    parametres,
                    new Formats(HORLOGE),
                    HORLOGE);

    @BeforeEach
    void fixer() {
        when(seance.id()).thenReturn(id);
        when(seance.le()).thenReturn(Instant.parse("2026-12-17T09:00:00Z"));
        when(parametres.entier(eq("CAO_CONVOCATION_JOURS_FRANCS"), any())).thenReturn(5);
        when(parametres.entier(eq("ALERTE_CONVOCATION_CAO_JOURS"), any())).thenReturn(3);
    }

    @Test
    void warnsThreeDaysBeforeTheLastDayThatLeavesTheJoursFrancs() {
        echeances.attendre(seance, POINT);

        var echeance = ArgumentCaptor.forClass(EcheanceLegale.class);
        verify(delais).surveillerDeNouveau(echeance.capture());
        assertThat(echeance.getValue().limite()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(echeance.getValue().alerteLe()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(echeance.getValue().objet()).isEqualTo(id + "/2");
    }

    @Test
    void asksNothingForASeanceThatIsPast() {
        when(seance.le()).thenReturn(Instant.parse("2026-11-30T09:00:00Z"));
        echeances.attendre(seance, POINT);
        verifyNoInteractions(delais);
    }

    @Test
    void isPutOutOnceTheMembersAreConvened() {
        echeances.eteindre(seance, POINT);
        verify(delais).eteindre("2026-0001", "CONVOCATION_CAO", id + "/2");
    }
}
