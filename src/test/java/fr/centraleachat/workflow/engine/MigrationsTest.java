package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.ElementDuModele;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.Reparations;
import fr.centraleachat.workflow.VersionDeployee;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A second version of a small model, deployed while procédures run on the first. */
@EssaiDuMoteur
class MigrationsTest {

    private static final String CLE = "EssaiDuMoteur";

    @Autowired Moteur moteur;
    @Autowired Reparations reparations;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired RepositoryService depot;
    @Autowired RuntimeService runtime;
    @Autowired Clock horloge;

    private String deploiement;

    @AfterEach
    void retirerLaSeconde() {
        if (deploiement != null) {
            depot.deleteDeployment(deploiement, true);
        }
    }

    @Test
    void letsWhatRunsFinishOnItsVersion() {
        var ancienne = parcours.jusquALEnvoi(List.of("BOAMP"), demain(), List.of(1));
        deployer("name=\"Signer\"", "name=\"Signer le marché\"");
        var nouvelle = parcours.demarrer();

        assertThat(reparations.enCours(CLE, 1)).contains(ancienne).doesNotContain(nouvelle);
        assertThat(reparations.enCours(CLE, 2)).containsExactly(nouvelle);
        assertThat(reparations.versions(CLE))
                .extracting(VersionDeployee::version, VersionDeployee::derniere)
                .containsExactly(tuple(2, true), tuple(1, false));
        assertThat(reparations.versions(CLE).get(0).enCours()).isEqualTo(1);
    }

    @Test
    void saysWhatWouldChangeAheadAndNothingOfWhatIsBehind() {
        var numero = parcours.jusquALEnvoi(List.of("BOAMP"), demain(), List.of(1));
        deployer(
                "name=\"Signer\"", "name=\"Signer le marché\"",
                "name=\"Instruire\"", "name=\"Instruire encore\"",
                "\"Timer_Echeance\"", "\"Timer_Terme\"");

        var ecart = reparations.ecart(numero);

        assertThat(ecart.version()).isEqualTo(1);
        assertThat(ecart.cible()).isEqualTo(2);
        assertThat(codes(ecart.enCours())).containsExactlyInAnyOrder("Envoi", "Task_Envoyer");
        assertThat(codes(ecart.ajoutes())).containsExactly("Timer_Terme");
        assertThat(codes(ecart.retires())).containsExactly("Timer_Echeance");
        assertThat(codes(ecart.modifies()))
                .contains("Task_Signer")
                .doesNotContain("Task_Instruire");
        assertThat(ecart.estMigrable()).isTrue();
    }

    @Test
    void carriesAProcedureAtTheSameStep() {
        var numero = parcours.jusquALEnvoi(List.of("BOAMP", "JAL"), demain(), List.of(1));
        deployer("name=\"Signer\"", "name=\"Signer le marché\"");

        reparations.migrer(numero);

        assertThat(reparations.ecart(numero).estAJour()).isTrue();
        assertThat(parcours.recit(numero)).filteredOn("+Task_Envoyer"::equals).hasSize(2);
        parcours.achever(numero, "Task_Envoyer");
        parcours.achever(numero, "Task_Envoyer");
        assertThat(moteur.diagramme(numero).enCours()).contains("Timer_Echeance");
    }

    @Test
    void keepsATimerThatWasMoved() {
        var numero = parcours.jusquALAttente(demain(), List.of(1));
        moteur.deplacerMinuteur(numero, "Timer_Echeance", demain().plusSeconds(60));
        deployer("name=\"Signer\"", "name=\"Signer le marché\"");

        reparations.migrer(numero);

        moteur.deplacerMinuteur(numero, "Timer_Echeance", demain().plusSeconds(120));
        assertThat(moteur.executerLesJobsDus()).isZero();
    }

    @Test
    void refusesToLeaveAStepThatTheLatestDoesNotHave() {
        var numero = parcours.jusquALEnvoi(List.of("BOAMP"), demain(), List.of(1));
        deployer("\"Task_Envoyer\"", "\"Task_Expedier\"");

        assertThat(codes(reparations.ecart(numero).sansEquivalent()))
                .containsExactly("Task_Envoyer");
        assertThatThrownBy(() -> reparations.migrer(numero))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("« Envoyer »");
        assertThat(reparations.ecart(numero).version()).isEqualTo(1);
    }

    @Test
    void refusesWhatFollowsTheLatestAlready() {
        var numero = parcours.demarrer();

        assertThatThrownBy(() -> reparations.migrer(numero)).isInstanceOf(EtatIncompatible.class);
    }

    @Test
    void givesTheNewVersionWhatItReadsOfTheStepsAlreadyDone() {
        var numero = parcours.jusquALEnvoi(List.of("BOAMP"), demain(), List.of(1));
        var valeurs = Map.<String, Object>of("urgence", true, "avis", "AUTRE");
        source.preparer("Task_Instruire", numero, null, valeurs);
        deployer("name=\"Signer\"", "name=\"Signer le marché\"");

        reparations.migrer(numero);

        assertThat(variables(numero))
                .containsEntry("urgence", true)
                .containsEntry("avis", "FAVORABLE");
    }

    @Test
    void carriesAWaitForACondition() {
        var numero = parcours.demarrerATouteHeure(horloge.instant().minusSeconds(1));
        moteur.ouvrir("Report", numero, null, Map.of("reportOuvert", true));
        moteur.executerLesJobsDus();
        deployer("EssaiATouteHeure", "name=\"Rédiger\"", "name=\"Rédiger le rapport\"");

        reparations.migrer(numero);
        source.preparer("Task_DeciderReport", numero, null, Map.of("reportOuvert", false));
        parcours.achever(numero, "Task_DeciderReport");

        assertThat(parcours.ouvertes(numero, "Task_Rediger")).hasSize(1);
    }

    private Map<String, Object> variables(String numero) {
        var instance =
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(numero)
                        .singleResult();
        return runtime.getVariables(instance.getId());
    }

    private static List<String> codes(List<ElementDuModele> elements) {
        return elements.stream().map(ElementDuModele::code).toList();
    }

    private Instant demain() {
        return horloge.instant().plusSeconds(86_400);
    }

    private void deployer(String... remplacements) {
        var cle = remplacements.length % 2 == 0 ? CLE : remplacements[0];
        var bpmn = lire(cle);
        for (int i = remplacements.length % 2; i < remplacements.length; i += 2) {
            assertThat(bpmn).contains(remplacements[i]);
            bpmn = bpmn.replace(remplacements[i], remplacements[i + 1]);
        }
        deploiement =
                depot.createDeployment()
                        .name("seconde version")
                        .addString(cle + ".bpmn", bpmn)
                        .deploy()
                        .getId();
    }

    private static String lire(String cle) {
        try {
            return new ClassPathResource("bpmn-essai/" + cle + ".bpmn")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
