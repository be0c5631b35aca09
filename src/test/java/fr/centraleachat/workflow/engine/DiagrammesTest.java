package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiDuMoteur
class DiagrammesTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    @AfterEach
    void remettreLHorloge() {
        temps.remettre();
    }

    @Test
    void showsWhereAProcedureStands() {
        var numero = parcours.demarrer();
        var diagramme = moteur.diagramme(numero);

        assertThat(diagramme.xml()).contains("<bpmn:process id=\"EssaiDuMoteur\"");
        assertThat(diagramme.enCours())
                .containsExactlyInAnyOrder("Phase_Instruction", "Task_Instruire");
        assertThat(diagramme.passes())
                .contains("StartEvent_Essai", "Flow_Essai_PhaseInstruction", "Flow_Debut_Reprise")
                .doesNotContain("Task_Instruire", "Flow_Instruire_Avis", "Flow_Avis_Reprise");
    }

    @Test
    void showsTheFlowThatAGatewayTook() {
        var numero = parcours.demarrer();
        parcours.achever(numero, "Task_Instruire");

        assertThat(moteur.diagramme(numero).passes())
                .contains("Flow_Avis_Reprise", "Flow_Reprise_Instruire")
                .doesNotContain("Flow_Avis_Fin");
    }

    @Test
    void showsAMultiInstanceAsOneElement() {
        var numero = parcours.jusquALEnvoi(List.of("A", "B"), horloge.instant(), List.of(1));

        assertThat(moteur.diagramme(numero).enCours())
                .containsExactlyInAnyOrder("Envoi", "Task_Envoyer");
        assertThat(moteur.diagramme(numero).passes()).contains("Flow_Publier_Envoi");
    }

    @Test
    void showsAFinishedProcedure() {
        var numero = parcours.jusquALAttente(horloge.instant().plusSeconds(60), List.of(1));
        temps.avancer(Duration.ofSeconds(61));
        moteur.executerLesJobsDus();
        source.preparer("Task_Signer", numero, 1, Map.of("signature", "FAITE"));
        parcours.achever(numero, "Task_Signer");
        moteur.remettre("Accuse", numero, 1, Map.of("accuse", "CONFORME"));

        assertThat(moteur.diagramme(numero).enCours()).isEmpty();
        assertThat(moteur.diagramme(numero).passes())
                .contains("Marche", "Flow_Envoi_PhaseAttente", "Flow_Marche_Fin", "EndEvent_Essai");
    }

    @Test
    void knowsNoUnknownProcedure() {
        assertThatThrownBy(() -> moteur.diagramme("INCONNU")).isInstanceOf(Introuvable.class);
    }
}
