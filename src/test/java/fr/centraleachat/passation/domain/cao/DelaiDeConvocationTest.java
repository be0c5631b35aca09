package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an inscription says of the days left between the convocation and the séance. */
class DelaiDeConvocationTest {

    private static final LocalDate SEANCE = DatesLegales.jour(CaoFixture.LE);

    private final Fiches fiches = mock(Fiches.class);
    private final Seances seances = mock(Seances.class);
    private final Parametres parametres = mock(Parametres.class);
    private final Seance seance = CaoFixture.seance(CaoFixture.commission(5), List.of());
    private final PointDeSeance point =
            new PointDeSeance(seance.id(), new Point(CaoFixture.NUMERO, 1), false);

    @BeforeEach
    void cinqJoursFrancs() {
        when(parametres.entier(eq("CAO_CONVOCATION_JOURS_FRANCS"), any())).thenReturn(5);
        when(seances.chercher(seance.id().toString())).thenReturn(Optional.of(seance));
        when(seances.points(seance.id())).thenReturn(List.of(point));
    }

    @Test
    void isCountedFromTheDayThatWasTyped() {
        assertThat(alerte(SEANCE.minusDays(6), 30)).isEmpty();
        assertThat(alerte(SEANCE.minusDays(5), 30)).contains(tropTard("La convocation laisse"));
    }

    @Test
    void isCountedFromTheConvocationOfTheApplicationWhateverWasTyped() {
        point.membresConvoquesLe(CaoFixture.LE.minus(Duration.ofDays(3)));
        assertThat(alerte(SEANCE.minusDays(20), 30)).contains(tropTard("La convocation laisse"));
    }

    @Test
    void isCountedFromTodayWhileNobodyIsConvened() {
        assertThat(alerte(null, 6)).isEmpty();
        assertThat(alerte(null, 5))
                .contains(tropTard("Les membres ne sont pas convoqués, et il reste"));
    }

    private Optional<String> alerte(LocalDate typee, int joursAvant) {
        var inscription = new InscriptionCao(seance.id().toString(), typee, false, List.of(1));
        when(fiches.derniere(CaoFixture.NUMERO, InscriptionCao.class))
                .thenReturn(Optional.of(inscription));
        var maintenant = CaoFixture.LE.minus(Duration.ofDays(joursAvant));
        var horloge = Clock.fixed(maintenant, ZoneOffset.UTC);
        return new Convocation(fiches, seances, parametres, horloge).alerte(CaoFixture.NUMERO);
    }

    private static String tropTard(String constat) {
        return constat
                + " moins de 5 jours francs avant la séance : vérifiez le règlement intérieur.";
    }
}
