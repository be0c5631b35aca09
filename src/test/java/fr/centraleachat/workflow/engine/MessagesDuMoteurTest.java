package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two lots that go their own ways. */
@EssaiDuMoteur
class MessagesDuMoteurTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private String numero;

    @BeforeEach
    void signerLesDeuxLots() {
        numero = parcours.jusquALAttente(horloge.instant().plusSeconds(60), List.of(1, 2));
        temps.avancer(Duration.ofSeconds(61));
        moteur.executerLesJobsDus();
    }

    @AfterEach
    void remettreLHorloge() {
        temps.remettre();
    }

    @Test
    void keepsTheVariablesOfALotFromTheOthers() {
        signer(1, "FAITE");
        signer(2, "REFUSEE");

        assertThat(moteur.attend("Accuse", numero, 1)).isTrue();
        assertThat(moteur.attend("Accuse", numero, 2)).isFalse();
        assertThat(parcours.ouvertes(numero, "Task_Signer"))
                .singleElement()
                .satisfies(t -> assertThat(t.routage().lot()).isEqualTo(2));
    }

    @Test
    void handsAMessageToItsLotOnly() {
        signer(1, "FAITE");
        signer(2, "FAITE");
        moteur.remettre("Accuse", numero, 2, Map.of("accuse", "REFUSE"));
        assertThat(parcours.ouvertes(numero, "Task_Signer"))
                .singleElement()
                .satisfies(t -> assertThat(t.routage().lot()).isEqualTo(2));

        moteur.remettre("Accuse", numero, 1, Map.of("accuse", "CONFORME"));
        assertThat(parcours.recit(numero)).contains(">SIGNATURE1").doesNotContain(">SIGNATURE2");
    }

    @Test
    void refusesAMessageThatNobodyAwaits() {
        signer(1, "FAITE");

        assertThatThrownBy(() -> moteur.remettre("Accuse", numero, 2, Map.of()))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("lot 2 n’attend pas");
        assertThatThrownBy(() -> moteur.remettre("Accuse", "INCONNU", 1, Map.of()))
                .isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void refusesAMessageThatTwoLotsAwaitUntilTheLotIsSaid() {
        signer(1, "FAITE");
        assertThat(moteur.attend("Accuse", numero, null)).isTrue();
        signer(2, "FAITE");

        assertThatThrownBy(() -> moteur.remettre("Accuse", numero, null, Map.of()))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("précisez le lot");
    }

    @Test
    void endsOnceEveryLotIsOver() {
        for (int lot = 1; lot <= 2; lot++) {
            assertThat(parcours.recit(numero)).doesNotContain("fin");
            signer(lot, "FAITE");
            moteur.remettre("Accuse", numero, lot, Map.of("accuse", "CONFORME"));
        }

        assertThat(parcours.recit(numero)).contains("fin");
    }

    private void signer(int lot, String signature) {
        source.preparer("Task_Signer", numero, lot, Map.of("signature", signature));
        parcours.ouvertes(numero, "Task_Signer").stream()
                .filter(t -> t.routage().lot() == lot)
                .forEach(t -> moteur.achever(t.id()));
    }
}
