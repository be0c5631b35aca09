package fr.centraleachat.workflow.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;
import org.springframework.stereotype.Component;

/** The engine's timers and dates follow the application's clock. */
@Component
class HorlogeDuMoteur {

    HorlogeDuMoteur(Clock horloge) {
        DateTimeUtils.setCurrentMillisProvider(horloge::millis);
    }
}
