package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.Moteur;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The models that the application ships, against all of its code. */
@EssaiSpring
class CablageDesModelesTest {

    @Autowired VerificationDuCablage verification;
    @Autowired List<ControleDuCablage> controles;
    @Autowired Moteur moteur;

    @Test
    void fitsTheCodeAndTheReferenceData() {
        // Other tests of this context deploy a small model of their own, without phases.
        assertThat(verification.fautes()).allMatch(faute -> faute.startsWith("EssaiDesTaches"));
    }

    /** Canary: there is something to check, and each module that must check it does. */
    @Test
    void isCheckedByEveryModuleConcerned() {
        assertThat(moteur.etapes()).hasSizeGreaterThan(20);
        assertThat(moteur.activites()).isNotEmpty();
        assertThat(controles)
                .extracting(controle -> controle.getClass().getPackageName().split("\\.")[2])
                .contains("workflow", "raci", "delai", "tache");
    }
}
