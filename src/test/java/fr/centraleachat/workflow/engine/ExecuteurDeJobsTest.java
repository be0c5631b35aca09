package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The engine's own threads, as in production; they follow the clock when it is moved. */
@EssaiDuMoteur
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@DirtiesContext
class ExecuteurDeJobsTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ProcessEngine engine;
    @Autowired JdbcClient jdbc;

    @Test
    void executesAJobAndFiresATimerThatTheMovedClockHasReached() throws Exception {
        var echeance = horloge.instant().plus(Duration.ofDays(3));
        var numero = parcours.jusquALaPublication(List.of("BOAMP"), echeance, List.of(1));
        parcours.passage(numero, "ESS-3").get(60, TimeUnit.SECONDS);
        parcours.achever(numero, "Task_Envoyer");
        assertThat(parcours.passage(numero, "ESS-5")).isNotDone();

        temps.avancer(Duration.ofDays(3));
        moteur.reveiller();
        var passee = parcours.passage(numero, "ESS-5").get(60, TimeUnit.SECONDS);
        assertThat(passee.le()).isAfterOrEqualTo(echeance);
    }

    @Test
    void tellsTheOtherNodesThatThisOneLives() {
        var reglages = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(
                        jdbc.sql("select pg_try_advisory_xact_lock(" + VerrousDesNoeuds.CLE + ")")
                                .param(reglages.getJobExecutor().getLockOwner())
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }

    @Test
    void looksForDueTimersEveryFewSeconds() {
        var reglages = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(reglages.getJobExecutor().isActive()).isTrue();
        assertThat(reglages.getJobExecutor().getMaxWait()).isEqualTo(5_000);
        assertThat(reglages.getJobExecutor().getLockTimeInMillis()).isEqualTo(600_000);
    }
}
