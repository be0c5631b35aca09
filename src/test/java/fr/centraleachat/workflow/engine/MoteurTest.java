package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.essai.process.PublierEssaiDelegate;
import fr.centraleachat.workflow.Decisions;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.TacheCreee;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiDuMoteur
class MoteurTest {

    @Autowired Moteur moteur;
    @Autowired Decisions decisions;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired PublierEssaiDelegate publication;
    @Autowired RuntimeService runtime;

    @AfterEach
    void remettreEnOrdre() {
        temps.remettre();
        publication.tomberEnPanne(false);
    }

    @Test
    void tellsTheWholeStoryOfAProcessInOrder() {
        var numero = parcours.jusquALAttente(horloge.instant().plusSeconds(60), List.of(1));
        temps.avancer(Duration.ofSeconds(61));
        moteur.executerLesJobsDus();
        source.preparer("Task_Signer", numero, 1, Map.of("signature", "FAITE"));
        parcours.achever(numero, "Task_Signer");
        moteur.remettre("Accuse", numero, 1, Map.of("accuse", "CONFORME"));

        assertThat(parcours.recit(numero))
                .containsExactly(
                        "!ESS-1",
                        "<INSTRUCTION",
                        "+Task_Instruire",
                        "-Task_Instruire",
                        ">INSTRUCTION",
                        "!ESS-3",
                        "<ENVOIBOAMP",
                        "+Task_Envoyer",
                        "-Task_Envoyer",
                        ">ENVOIBOAMP",
                        "<ATTENTE",
                        "!ESS-5",
                        ">ATTENTE",
                        "<SIGNATURE1",
                        "+Task_Signer",
                        "-Task_Signer",
                        "!ESS-7",
                        ">SIGNATURE1",
                        "fin");
    }

    @Test
    void repeatsTheRoutageAndTheModelInEachTask() {
        var numero = parcours.demarrer();

        var tache = parcours.de(numero, TacheCreee.class).get(0);
        assertThat(tache.routage()).isEqualTo(Parcours.routage(numero));
        assertThat(tache.etape())
                .isEqualTo(
                        new EtapeDuModele(
                                "EssaiDuMoteur",
                                1,
                                "Task_Instruire",
                                "Instruire",
                                "essai/instruire",
                                "INSTRUCTION",
                                "ESS-2",
                                "A",
                                null));
    }

    @Test
    void namesThePeopleForTheTasksToCome() {
        var numero = parcours.demarrer();
        moteur.nommer(numero, "charge.dcpm", "juriste.dcpm", "referent.longvic");
        parcours.achever(numero, "Task_Instruire");

        var reprise = parcours.ouvertes(numero, "Task_Instruire").get(0).routage();
        assertThat(List.of(reprise.charge(), reprise.juriste(), reprise.referent()))
                .containsExactly("charge.dcpm", "juriste.dcpm", "referent.longvic");
    }

    @Test
    void opensAndClosesAPhaseForEachSupport() {
        var supports = List.of("BOAMP", "JOUE");
        var numero = parcours.jusquALEnvoi(supports, horloge.instant(), List.of(1));
        parcours.achever(numero, "Task_Envoyer");

        assertThat(parcours.ouvertes(numero, "Task_Envoyer"))
                .singleElement()
                .satisfies(t -> assertThat(t.routage().support()).isEqualTo("JOUE"))
                .satisfies(t -> assertThat(t.etape().lettre()).isEqualTo("R"))
                .satisfies(t -> assertThat(t.etape().fonction()).isEqualTo("EQUIPE_MARCHES"));
        assertThat(parcours.recit(numero))
                .contains("<ENVOIBOAMP", "<ENVOIJOUE", ">ENVOIBOAMP")
                .doesNotContain(">ENVOIJOUE", "<ATTENTE");
    }

    @Test
    void announcesATaskThatTheProcessLeavesAsAnnulled() {
        var numero = parcours.demarrer();
        var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(numero);
        runtime.deleteProcessInstance(instance.singleResult().getId(), "essai");

        assertThat(parcours.recit(numero)).endsWith("xTask_Instruire", ">INSTRUCTION");
        assertThat(parcours.recit(numero)).doesNotContain("fin");
    }

    @Test
    void refusesATaskThatIsNoLongerOpen() {
        var numero = parcours.demarrer();
        var tache = parcours.ouvertes(numero, "Task_Instruire").get(0).id();
        moteur.achever(tache);

        assertThatThrownBy(() -> moteur.achever(tache))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("n’est plus ouverte");
    }

    @Test
    void showsTheExceptionOfAFailingJobAndKeepsIt() {
        var numero = parcours.jusquALaPublication(List.of("BOAMP"), horloge.instant(), List.of(1));
        publication.tomberEnPanne(true);
        assertThatThrownBy(moteur::executerLesJobsDus).hasMessageContaining("Support indisponible");
        assertThat(parcours.recit(numero)).doesNotContain("!ESS-3");

        publication.tomberEnPanne(false);
        temps.avancer(Duration.ofMinutes(6));
        moteur.executerLesJobsDus();
        assertThat(parcours.recit(numero)).contains("!ESS-3");
    }

    @Test
    void listsTheStepsOfTheModel() {
        assertThat(moteur.etapes())
                .extracting(EtapeDuModele::code, EtapeDuModele::phase)
                .contains(tuple("Task_Envoyer", "ENVOI"), tuple("Task_Signer", "SIGNATURE"));
        assertThat(moteur.activites())
                .extracting(a -> a.activite() + " " + a.phase())
                .contains("ESS-1 null", "ESS-3 null", "ESS-5 ATTENTE", "ESS-7 SIGNATURE");
    }

    @Test
    void evaluatesADecisionTable() {
        assertThat(decisions.evaluer("EssaiDeDecision", Map.of("montant", 90_000)))
                .extracting(sortie -> sortie.get("support"))
                .containsExactly("PROFIL", "BOAMP");
        assertThat(decisions.evaluer("EssaiDeDecision", Map.of("montant", 89_999))).hasSize(1);
    }

    @Test
    void followsTheClockOfTheApplication() {
        temps.regler(Instant.parse("2031-05-06T07:08:09Z"));
        var numero = parcours.demarrer();

        assertThat(parcours.de(numero, TacheCreee.class).get(0).le())
                .isBetween(
                        Instant.parse("2031-05-06T07:08:09Z"),
                        Instant.parse("2031-05-06T07:09:09Z"));
    }
}
