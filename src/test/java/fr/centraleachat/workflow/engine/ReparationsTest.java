package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.Reparations;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process moved back to a phase, or opened at one. */
@EssaiDuMoteur
class ReparationsTest {

    @Autowired Moteur moteur;
    @Autowired Reparations reparations;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired Clock horloge;

    @Test
    void leavesAllThatRunsThenStartsAgainBeforeThePhase() {
        var numero = parcours.jusquALEnvoi(List.of("BOAMP", "JAL"), demain(), List.of(1));

        reparations.reprendre(numero, "INSTRUCTION");

        assertThat(parcours.recit(numero))
                .containsSubsequence(
                        "xTask_Envoyer", "xTask_Envoyer", "<INSTRUCTION", "+Task_Instruire")
                .contains(">ENVOIBOAMP", ">ENVOIJAL")
                .doesNotContain("fin");
        assertThat(moteur.diagramme(numero).enCours())
                .containsExactlyInAnyOrder("Phase_Instruction", "Task_Instruire");
    }

    @Test
    void leavesAJobThatDidNotRun() {
        var numero = parcours.jusquALaPublication(List.of("BOAMP"), demain(), List.of(1));

        reparations.reprendre(numero, "INSTRUCTION");

        assertThat(moteur.executerLesJobsDus()).isZero();
        assertThat(parcours.ouvertes(numero, "Task_Instruire")).hasSize(1);
    }

    @Test
    void goesOnNormallyFromThePhase() {
        var numero = parcours.jusquALAttente(demain(), List.of(1));

        reparations.reprendre(numero, "ENVOI");
        parcours.achever(numero, "Task_Envoyer");

        assertThat(moteur.diagramme(numero).enCours())
                .containsExactlyInAnyOrder("Phase_Attente", "Timer_Echeance");
    }

    @Test
    void leavesWhatWasOpenedAtAnyTime() {
        var numero = parcours.demarrerATouteHeure(demain());
        moteur.ouvrir("Suspension", numero, "s1", Map.of());
        moteur.ouvrir("Question", numero, "q1", Map.of());

        reparations.reprendre(numero, "ANALYSE");

        assertThat(parcours.recit(numero)).contains("xTask_Qualifier", "+Task_Rediger");
        moteur.remettreAuSujet("Reprise", numero, "s1", Map.of());
        assertThat(moteur.attend("Suspension", numero, null)).isTrue();
    }

    @Test
    void refusesAPhaseThatTheProcessDoesNotHave() {
        var numero = parcours.demarrer();

        assertThatThrownBy(() -> reparations.reprendre(numero, "INCONNUE"))
                .isInstanceOf(EtatIncompatible.class);
        assertThat(parcours.de(numero, TacheTerminee.class)).isEmpty();
    }

    @Test
    void refusesAProcessThatIsOver() {
        assertThatThrownBy(() -> reparations.reprendre("JAMAIS", "INSTRUCTION"))
                .isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void opensAProcessBeforeAPhaseWithWhatItsPastStepsWouldHaveWritten() {
        var numero = "OUVERT-1";
        source.preparer("Task_Instruire", numero, null, Map.of("supports", List.of("A", "B")));

        reparations.ouvrir(
                "EssaiDuMoteur", Parcours.routage(numero), "ENVOI", List.of("Task_Instruire"));

        assertThat(parcours.recit(numero))
                .containsExactlyInAnyOrder("<ENVOIA", "+Task_Envoyer", "<ENVOIB", "+Task_Envoyer");
        assertThat(parcours.ouvertes(numero, "Task_Envoyer").get(0).routage().acheteur())
                .isEqualTo("LONGVIC");
    }

    private Instant demain() {
        return horloge.instant().plusSeconds(86_400);
    }
}
