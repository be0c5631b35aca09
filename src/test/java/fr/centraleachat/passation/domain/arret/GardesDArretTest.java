package fr.centraleachat.passation.domain.arret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only what exists, runs and is not signed may stop (R2185-1). */
class GardesDArretTest {

    private final Lot enCours = LotFixture.lot(1, EtatDeLot.EN_COURS);
    private final Lot attribue = LotFixture.lot(2, EtatDeLot.ATTRIBUE);
    private final Lot infructueux = LotFixture.lot(3, EtatDeLot.INFRUCTUEUX);
    private final Lot signe = LotFixture.lot(4, EtatDeLot.SIGNE);

    @Test
    void admitsTheWholeAsLongAsNothingIsSigned() {
        var gardes = new GardesDArret(List.of(enCours, attribue, infructueux));

        assertThatCode(() -> gardes.examiner(List.of())).doesNotThrowAnyException();
    }

    @Test
    void refusesTheWholeOnceALotIsSigned() {
        var gardes = new GardesDArret(List.of(enCours, signe));

        assertThatThrownBy(() -> gardes.examiner(List.of()))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("lot 4 est signé")
                .hasMessageContaining("Désignez les lots");
    }

    @Test
    void admitsTheLotsThatAreNotSignedBesideOneThatIs() {
        var gardes = new GardesDArret(List.of(enCours, attribue, signe));

        assertThatCode(() -> gardes.examiner(List.of(1, 2))).doesNotThrowAnyException();
    }

    @Test
    void refusesALotThatIsSigned() {
        var gardes = new GardesDArret(List.of(enCours, signe));

        assertThatThrownBy(() -> gardes.examiner(List.of(4)))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("lot 4 est signé");
    }

    @Test
    void refusesALotThatStoppedAlready() {
        var gardes = new GardesDArret(List.of(enCours, infructueux));

        assertThatThrownBy(() -> gardes.examiner(List.of(3)))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("déjà arrêté");
    }

    @Test
    void refusesALotThatDoesNotExistAndOneCitedTwice() {
        var gardes = new GardesDArret(List.of(enCours, attribue));

        assertThatThrownBy(() -> gardes.examiner(List.of(1, 1, 9)))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class,
                        refus ->
                                assertThat(refus.erreurs())
                                        .extracting("champ")
                                        .containsExactly("lots[2]", "lots"));
    }

    @Test
    void knowsWhenNoOtherLotIsLeft() {
        var gardes = new GardesDArret(List.of(enCours, attribue, infructueux));

        assertThat(gardes.sontLesDerniers(List.of(1, 2))).isTrue();
        assertThat(gardes.sontLesDerniers(List.of(1))).isFalse();
    }
}
