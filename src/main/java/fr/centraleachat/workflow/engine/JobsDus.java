package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.TempsReel;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Executes what is due, one job a transaction. */
@Component
class JobsDus {

    private static final Duration REGARD = Duration.ofMillis(100);

    private final ManagementService gestion;
    private final ProcessEngineConfigurationImpl moteur;

    JobsDus(ManagementService gestion, ProcessEngine moteur) {
        this.gestion = gestion;
        this.moteur = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
    }

    /**
     * On a thread of their own, as under the job executor: a job acts as the application, whoever
     * asks for it.
     *
     * @return how many were executed
     */
    int executer() {
        var tache = new FutureTask<>((Callable<Integer>) this::tous);
        new Thread(tache, "jobs-dus").start();
        try {
            return tache.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the due jobs were executed", e);
        }
    }

    /** In real time: the application's clock may be far ahead. */
    boolean attendre(Duration patience) {
        if (!moteur.getJobExecutor().isActive()) {
            executer();
            return true;
        }
        var chronometre = TempsReel.chronometre();
        while (prochain() != null && chronometre.ecoule().compareTo(patience) < 0) {
            LockSupport.parkNanos(REGARD.toNanos());
        }
        return prochain() == null;
    }

    void reveiller() {
        var executeur = moteur.getJobExecutor();
        if (executeur.isActive()) {
            executeur.jobWasAdded();
        }
    }

    private int tous() {
        int executes = 0;
        for (var job = prochain(); job != null; job = prochain()) {
            executes += executer(job) ? 1 : 0;
        }
        return executes;
    }

    private String prochain() {
        return gestion
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getId())
                .orElse(null);
    }

    /** False when the job executor was faster: the next query tells whether it is done. */
    private boolean executer(String job) {
        try {
            gestion.executeJob(job);
            return true;
        } catch (OptimisticLockingException e) {
            return false;
        }
    }
}
