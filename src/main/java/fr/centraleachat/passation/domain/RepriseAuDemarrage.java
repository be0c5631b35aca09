package fr.centraleachat.passation.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * What the last death of the application left between an act and what follows it is done before
 * anybody is answered: nobody sees a procédure that stands between the two.
 */
@Component
class RepriseAuDemarrage implements SmartLifecycle {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RepriseAuDemarrage.class);

    private final RepriseDesRemises reprise;
    private boolean faite;

    RepriseAuDemarrage(RepriseDesRemises reprise) {
        this.reprise = reprise;
    }

    @Override
    public void start() {
        try {
            reprise.reprendre();
        } catch (DataAccessException refus) {
            JOURNAL.warn("What was kept is looked at again within the minute.", refus);
        }
        faite = true;
    }

    @Override
    public void stop() {
        faite = false;
    }

    @Override
    public boolean isRunning() {
        return faite;
    }

    /** Before the port opens, which is 1 024 below the phase that is named here. */
    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE - 2048;
    }
}
