package fr.centraleachat.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes that this one lives, by a lock that ends with its connection: the database
 * is the first to know of a death. Taken before the first job is; looked at every minute.
 */
@Component
@ConditionalOnProperty("camunda.bpm.job-execution.enabled")
class PresenceDuNoeud implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PresenceDuNoeud.class);
    private static final int ESSAI = (int) Duration.ofSeconds(5).toSeconds();

    private final DataSource base;
    private final VerrousDesNoeuds verrous;
    private final String nom;
    private Connection connexion;

    PresenceDuNoeud(DataSource base, VerrousDesNoeuds verrous, ProcessEngine moteur)
            throws SQLException {
        this.base = base;
        this.verrous = verrous;
        var reglages = (ProcessEngineConfigurationImpl) moteur.getProcessEngineConfiguration();
        this.nom = reglages.getJobExecutor().getLockOwner();
        this.connexion = declarer();
    }

    private Connection declarer() throws SQLException {
        var nouvelle = base.getConnection();
        try (var verrou =
                nouvelle.prepareStatement(
                        "select pg_advisory_lock(" + VerrousDesNoeuds.CLE + ")")) {
            verrou.setString(1, nom);
            verrou.execute();
            return nouvelle;
        } catch (SQLException e) {
            nouvelle.close();
            throw e;
        }
    }

    /** The job executor starts after this. */
    @EventListener(ApplicationStartedEvent.class)
    void auDemarrage() {
        verrous.libererCeuxDesMorts();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    synchronized void chaqueMinute() throws SQLException {
        if (!connexion.isValid(ESSAI)) {
            LOG.warn("The database was away: this node tells again that it lives");
            connexion.close();
            connexion = declarer();
        }
        verrous.libererCeuxDesMorts();
    }

    /** The lock ends when the pool closes, a moment later. */
    @Override
    public synchronized void destroy() throws SQLException {
        connexion.close();
    }
}
