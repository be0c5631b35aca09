package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.CoursDuTemps;
import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/**
 * The engine on an accelerated clock: it looks for due timers more often, while the lock of a job
 * and the wait after a failure, which the engine counts on that clock, stay as long as they were.
 */
@Component
class RythmeDuMoteur extends AbstractProcessEnginePlugin {

    /** Half a second: at a day a minute, a timer is twelve minutes late at most. */
    private static final int ATTENTE_MS = 500;

    private static final int REPRISES = 5;
    private static final Duration ENTRE_DEUX_REPRISES = Duration.ofMinutes(5);

    private final CoursDuTemps cours;

    RythmeDuMoteur(CoursDuTemps cours) {
        this.cours = cours;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (!cours.estAccelere()) {
            return;
        }
        configuration.setFailedJobRetryTimeCycle(
                "R%d/PT%dS".formatted(REPRISES, cours.pendant(ENTRE_DEUX_REPRISES).toSeconds()));
        if (configuration.getJobExecutor() != null) {
            suivre(configuration.getJobExecutor());
        }
    }

    private void suivre(JobExecutor executeur) {
        var verrou = cours.pendant(Duration.ofMillis(executeur.getLockTimeInMillis()));
        executeur.setLockTimeInMillis((int) Math.min(Integer.MAX_VALUE, verrou.toMillis()));
        executeur.setWaitTimeInMillis(ATTENTE_MS);
        executeur.setMaxWait(ATTENTE_MS);
    }
}
