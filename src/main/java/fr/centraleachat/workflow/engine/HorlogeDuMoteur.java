package fr.centraleachat.workflow.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.joda.time.DateTimeUtils;

/**
 * The engine's timers and dates follow the application's clock. The engine reads one static clock;
 * each command lends it that of its own application, so that two of them live in one JVM.
 */
class HorlogeDuMoteur extends CommandInterceptor {

    private static final ThreadLocal<Clock> DE_LA_COMMANDE =
            ThreadLocal.withInitial(Clock::systemUTC);

    private final Clock horloge;

    HorlogeDuMoteur(Clock horloge) {
        this.horloge = horloge;
        DateTimeUtils.setCurrentMillisProvider(() -> DE_LA_COMMANDE.get().millis());
    }

    @Override
    public <T> T execute(Command<T> commande) {
        var avant = DE_LA_COMMANDE.get();
        DE_LA_COMMANDE.set(horloge);
        try {
            return next.execute(commande);
        } finally {
            DE_LA_COMMANDE.set(avant);
        }
    }
}
