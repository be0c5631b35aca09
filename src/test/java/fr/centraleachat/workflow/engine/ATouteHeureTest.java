package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives at any time: messages that open a sub-process, arrêts that end all the others. */
@EssaiDuMoteur
class ATouteHeureTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private String numero;

    @BeforeEach
    void demarrer() {
        numero = parcours.demarrerATouteHeure(horloge.instant().plusSeconds(60));
    }

    @AfterEach
    void remettreLHorloge() {
        temps.remettre();
    }

    @Test
    void opensOneSubProcessForEachSujet() {
        moteur.ouvrir("Question", numero, "q1", Map.of());
        moteur.ouvrir("Question", numero, "q2", Map.of());

        assertThat(parcours.ouvertes(numero, "Task_Qualifier"))
                .extracting(t -> t.routage().sujet())
                .containsExactlyInAnyOrder("q1", "q2");
    }

    @Test
    void keepsTheVariablesOfASujetFromTheOthers() {
        moteur.ouvrir("Question", numero, "q1", Map.of());
        moteur.ouvrir("Question", numero, "q2", Map.of());
        qualifier("q1", "TECHNIQUE");
        qualifier("q2", "SANS_OBJET");

        assertThat(parcours.ouvertes(numero, "Task_RepondreTechnique"))
                .singleElement()
                .satisfies(t -> assertThat(t.routage().sujet()).isEqualTo("q1"));
    }

    @Test
    void refusesToOpenWhatThePhaseDoesNotAdmit() {
        echoir();

        assertThatThrownBy(() -> moteur.ouvrir("Question", numero, "q1", Map.of()))
                .isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void endsThePhaseWithItsOpenQuestions() {
        moteur.ouvrir("Question", numero, "q1", Map.of());
        echoir();

        assertThat(parcours.recit(numero)).contains("xTask_Qualifier", "+Task_Rediger");
    }

    @Test
    void waitsAfterTheDeadlineForTheDecisionThatIsOpen() {
        moteur.ouvrir("Report", numero, null, Map.of("reportOuvert", true));
        echoir();
        assertThat(parcours.ouvertes(numero, "Task_Rediger")).isEmpty();

        source.preparer("Task_DeciderReport", numero, null, Map.of("reportOuvert", false));
        parcours.achever(numero, "Task_DeciderReport");

        assertThat(parcours.recit(numero)).contains("-Task_DeciderReport", "+Task_Rediger");
    }

    @Test
    void letsAProcessAskItselfForAnArretAndGoOnWhenItIsRefused() {
        echoir();
        conclure("ARRETER");
        trancher("REFUS");

        assertThat(parcours.ouvertes(numero, "Task_Rediger")).hasSize(1);
        conclure("ARRETER");
        assertThat(parcours.ouvertes(numero, "Task_Trancher")).hasSize(1);
    }

    @Test
    void endsAllTheRestWhenAnArretIsDecided() {
        moteur.ouvrir("Question", numero, "q1", Map.of());
        moteur.ouvrir("Demande", numero, null, Map.of());
        trancher("TOUT");

        assertThat(parcours.recit(numero)).contains("xTask_Qualifier", "+Task_Informer");
        parcours.achever(numero, "Task_Informer");
        assertThat(parcours.recit(numero)).contains("fin");
    }

    @Test
    void livesOnForTheArretThatItsEndAsksFor() {
        echoir();
        source.preparer("Task_Rediger", numero, null, Map.of("conclusion", "PROPOSER"));
        parcours.achever(numero, "Task_Rediger");
        moteur.executerLesJobsDus();
        trancher("TOUT");

        assertThat(parcours.ouvertes(numero, "Task_Informer")).hasSize(1);
    }

    @Test
    void handsAMessageToTheSubProcessOfItsSujet() {
        moteur.ouvrir("Suspension", numero, "s1", Map.of());
        moteur.ouvrir("Suspension", numero, "s2", Map.of());
        moteur.remettreAuSujet("Reprise", numero, "s2", Map.of());

        assertThatThrownBy(() -> moteur.remettreAuSujet("Reprise", numero, "s2", Map.of()))
                .isInstanceOf(EtatIncompatible.class);
        assertThat(moteur.remettreATous("Reprise", numero, Map.of())).isEqualTo(1);
        assertThat(parcours.recit(numero)).filteredOn("!ESS-7"::equals).hasSize(2);
    }

    private void qualifier(String sujet, String categorie) {
        source.preparer("Task_Qualifier", numero, null, Map.of("categorie", categorie));
        parcours.ouvertes(numero, "Task_Qualifier").stream()
                .filter(t -> sujet.equals(t.routage().sujet()))
                .forEach(t -> moteur.achever(t.id()));
    }

    private void conclure(String conclusion) {
        var valeurs = Map.<String, Object>of("conclusion", conclusion, "arret", "");
        source.preparer("Task_Rediger", numero, null, valeurs);
        parcours.achever(numero, "Task_Rediger");
        moteur.executerLesJobsDus();
    }

    private void trancher(String arret) {
        source.preparer("Task_Trancher", numero, null, Map.of("arret", arret));
        parcours.achever(numero, "Task_Trancher");
    }

    private void echoir() {
        temps.avancer(Duration.ofSeconds(61));
        moteur.executerLesJobsDus();
    }
}
