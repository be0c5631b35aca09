package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Periode;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Garde 18: the quorum, item by item, of commissions of six and of four voices. */
class QuorumTest {

    private final Parametres parametres = mock(Parametres.class);
    private final CalculDeQuorum calcul = new CalculDeQuorum(parametres);

    @BeforeEach
    void moitieDesVoix() {
        when(parametres.exiger(eq("CAO_QUORUM_RATIO"), any()))
                .thenReturn(
                        new Parametre(
                                "CAO_QUORUM_RATIO",
                                "Quorum",
                                Periode.depuis(LocalDate.of(2016, 4, 1)),
                                new BigDecimal("0.5"),
                                null,
                                "RATIO",
                                "CGCT L1411-5",
                                "A",
                                false,
                                null));
    }

    @ParameterizedTest
    @CsvSource({"5, 3, false", "5, 4, true", "3, 2, false", "3, 3, true"})
    void demandsStrictlyMoreThanHalfOfTheVoices(int elus, int presents, boolean atteint) {
        var commission = CaoFixture.commission(elus);
        var seance = CaoFixture.seance(commission, CaoFixture.presents(commission, presents));

        assertThat(quorum(commission, seance, 1).atteint()).isEqualTo(atteint);
    }

    @Test
    void countsADeportAsAnAbsenceOnItsItemAlone() {
        var commission = CaoFixture.commission(5);
        var presences = new ArrayList<>(CaoFixture.presents(commission, 4));
        presences.set(3, CaoFixture.deporte(presences.get(3), 1));
        var seance = CaoFixture.seance(commission, presences);

        assertThat(quorum(commission, seance, 1).atteint()).isFalse();
        assertThat(quorum(commission, seance, 2).atteint()).isTrue();
    }

    @Test
    void countsASuppleantWhoSitsInAPlaceAndNotOneWhoOnlyAttends() {
        var commission = CaoFixture.commission(5);
        var titulaire = commission.membres().get(5);
        var suppleant = commission.membres().get(6);
        var presences = new ArrayList<>(CaoFixture.presents(commission, 3));
        presences.add(CaoFixture.present(suppleant, null));
        assertThat(quorum(commission, CaoFixture.seance(commission, presences), 1).voixPresentes())
                .isEqualTo(3);

        presences.set(3, CaoFixture.present(suppleant, titulaire.id()));
        assertThat(quorum(commission, CaoFixture.seance(commission, presences), 1).voixPresentes())
                .isEqualTo(4);
    }

    @Test
    void sitsWithoutConditionAtTheSecondConvocationButNotWithoutVoice() {
        var commission = CaoFixture.commission(5);
        var seule = CaoFixture.seance(commission, CaoFixture.presents(commission, 1));
        var personne = CaoFixture.seance(commission, List.of());

        assertThat(seconde(commission, seule).atteint()).isTrue();
        assertThat(seconde(commission, personne).atteint()).isFalse();
    }

    private Quorum quorum(Commission commission, Seance seance, int lot) {
        return calcul.de(
                commission,
                seance,
                new PointDeSeance(seance.id(), new Point(CaoFixture.NUMERO, lot), false));
    }

    private Quorum seconde(Commission commission, Seance seance) {
        return calcul.de(
                commission,
                seance,
                new PointDeSeance(seance.id(), new Point(CaoFixture.NUMERO, 1), true));
    }
}
