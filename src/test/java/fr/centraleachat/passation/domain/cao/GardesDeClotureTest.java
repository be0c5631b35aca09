package fr.centraleachat.passation.domain.cao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Garde 18: a séance is closed once, when it was held; at a distance, each one identified. */
class GardesDeClotureTest {

    private static final Clock HORLOGE = Clock.fixed(CaoFixture.LE, ZoneId.of("Europe/Paris"));

    private final Organisation organisation = mock(Organisation.class);
    private final GardesDeCloture gardes =
            new GardesDeCloture(organisation, new Formats(HORLOGE), HORLOGE);
    private final Commission commission = CaoFixture.commission(5);
    private final Seance seance = CaoFixture.seance(commission, CaoFixture.presents(commission, 4));

    @Test
    void identifiesEachParticipantAtADistance() {
        assertThat(gardes.fautes(commission, seance, tenue(ModaliteDeSeance.PRESENTIEL))).isEmpty();
        assertThat(gardes.fautes(commission, seance, tenue(ModaliteDeSeance.VISIOCONFERENCE)))
                .singleElement()
                .satisfies(GardesDeClotureTest::nommeLesPresents);
    }

    private static void nommeLesPresents(Erreur faute) {
        assertThat(faute.champ()).isEqualTo("modalite");
        assertThat(faute.regle()).contains("2014-1329");
        assertThat(faute.message()).contains("Président", "Titulaire 3").doesNotContain("aire 4");
    }

    @Test
    void beginsTheExchangesBeforeTheyEnd() {
        var fautes = gardes.fautes(commission, seance, tenue(ModaliteDeSeance.ECHANGES_ECRITS));

        assertThat(fautes).extracting(Erreur::champ).containsExactly("modalite", "finDesEchanges");
    }

    @Test
    void isClosedOnceByWhomIsNamed() {
        seance.clore(ModaliteDeSeance.PRESENTIEL, "{}", "cao.metropole", CaoFixture.LE);
        when(organisation.agent("cao.metropole")).thenReturn(Optional.empty());

        assertThatThrownBy(() -> gardes.exigerOuverte(seance))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("par cao.metropole");
    }

    @Test
    void isNotClosedWithoutAnythingToExamine() {
        assertThatThrownBy(() -> gardes.exigerClosable(seance, List.of()))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("rien à clore");
    }

    private static ClotureDeSeance tenue(ModaliteDeSeance modalite) {
        Instant debut = CaoFixture.LE;
        return new ClotureDeSeance(
                modalite, "Code", "Serveur", debut, debut.minus(Duration.ofHours(1)), null, null);
    }
}
