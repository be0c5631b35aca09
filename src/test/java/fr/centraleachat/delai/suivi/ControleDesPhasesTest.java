package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiSpring
class ControleDesPhasesTest {

    @Autowired ControleDesPhases controle;
    @Autowired Delais delais;

    @Test
    void acceptsThePhasesThatHaveATarget() {
        assertThat(controle.fautes(List.of(etape("CONSULTATION"), etape(null)))).isEmpty();
        assertThat(delais.connaitLaPhase("DECISION")).isTrue();
    }

    @Test
    void findsThePhaseWithoutATarget() {
        assertThat(controle.fautes(List.of(etape("SIESTE"))))
                .singleElement()
                .asString()
                .contains("Task_X")
                .contains("SIESTE")
                .contains("version 3");
        assertThat(delais.connaitLaPhase("SIESTE")).isFalse();
    }

    private static EtapeDuModele etape(String phase) {
        return new EtapeDuModele(
                "PassationMarchePublic",
                3,
                "Task_X",
                "X",
                "passation/x",
                phase,
                "DCE-1",
                "A",
                null);
    }
}
