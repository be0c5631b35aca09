package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.essai.process.PublierEssaiDelegate;
import fr.centraleachat.workflow.Incident;
import fr.centraleachat.workflow.Moteur;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiDuMoteur
class JobsEnEchecTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired HorlogeDEssai temps;
    @Autowired PublierEssaiDelegate publication;
    @Autowired ManagementService gestion;
    @Autowired InstancesDeProcessus instances;

    private String numero;

    @BeforeEach
    void publierSansSupport() {
        numero = parcours.demarrer();
        var valeurs = Map.<String, Object>of("avis", "FAVORABLE", "supports", List.of("BOAMP"));
        source.preparer("Task_Instruire", numero, null, valeurs);
        parcours.achever(numero, "Task_Instruire");
        publication.tomberEnPanne(true);
    }

    @AfterEach
    void remettreEnOrdre() {
        publication.tomberEnPanne(false);
        temps.remettre();
    }

    @Test
    void triesAgainFiveMinutesLater() {
        echouer();

        assertThat(job().getRetries()).isEqualTo(4);
        assertThat(
                        Duration.between(
                                job().getCreateTime().toInstant(), job().getDuedate().toInstant()))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
        assertThat(incidents()).isEmpty();
    }

    @Test
    void showsWhatFailedFiveTimesUntilItIsTriedAgain() {
        for (int essai = 0; essai < 5; essai++) {
            echouer();
            temps.avancer(Duration.ofMinutes(6));
        }
        assertThat(incidents())
                .singleElement()
                .satisfies(i -> assertThat(i.activite()).isEqualTo("Task_Publier"))
                .satisfies(i -> assertThat(i.message()).contains("Support indisponible"));

        publication.tomberEnPanne(false);
        moteur.relancer(numero);
        moteur.executerLesJobsDus();
        assertThat(incidents()).isEmpty();
        assertThat(parcours.recit(numero)).contains("!ESS-3");
    }

    private void echouer() {
        assertThatThrownBy(() -> gestion.executeJob(job().getId())).hasMessageContaining("Support");
    }

    private Job job() {
        return gestion.createJobQuery().processInstanceId(instances.enCours(numero)).singleResult();
    }

    private List<Incident> incidents() {
        return moteur.incidents().stream().filter(i -> i.numero().equals(numero)).toList();
    }
}
