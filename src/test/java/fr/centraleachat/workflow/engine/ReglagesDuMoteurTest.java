package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;

/** What the engine is told, and what it must not bring. */
@EssaiDuMoteur
class ReglagesDuMoteurTest {

    @Autowired ProcessEngine engine;

    private ProcessEngineConfigurationImpl reglages;

    @BeforeEach
    void lireLesReglages() {
        reglages = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void keepsWhatProvesAndNoMore() {
        assertThat(reglages.getHistoryLevel().getName()).isEqualTo("audit");
        assertThat(reglages.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(reglages.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(reglages.isHistoryCleanupEnabled()).isFalse();
        assertThat(reglages.isMetricsEnabled()).isFalse();
        assertThat(reglages.isDbMetricsReporterActivate()).isFalse();
    }

    @Test
    void sharesItsDatabaseWithOtherNodes() {
        assertThat(reglages.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(reglages.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(reglages.isJobExecutorDeploymentAware()).isFalse();
    }

    @Test
    void leavesIdentityAndRightsToTheApplication() {
        assertThat(reglages.isAuthorizationEnabled()).isFalse();
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        assertThat(engine.getIdentityService().createGroupQuery().count()).isZero();
        assertThat(engine.getFilterService().createFilterQuery().count()).isZero();
    }

    @Test
    void opensNoDoorOfItsOwn() {
        assertThat(estPresente("org.camunda.bpm.engine.rest.impl.CamundaRestResources")).isFalse();
        assertThat(estPresente("org.camunda.bpm.webapp.impl.WebappRuntimeDelegate")).isFalse();
        // Canary: the look-up finds what is there.
        assertThat(estPresente("org.camunda.bpm.engine.ProcessEngine")).isTrue();
    }

    private static boolean estPresente(String classe) {
        return ClassUtils.isPresent(classe, ReglagesDuMoteurTest.class.getClassLoader());
    }
}
