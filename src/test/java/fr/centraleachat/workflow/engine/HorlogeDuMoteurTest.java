package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

class HorlogeDuMoteurTest {

    private static final Instant PREMIER = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2040-01-01T00:00:00Z");

    private final HorlogeDuMoteur premiere = horloge(PREMIER);
    private final HorlogeDuMoteur seconde = horloge(SECOND);

    @Test
    void lendsItsOwnClockToTheCommandsOfEachEngine() {
        assertThat(premiere.execute(heure())).isEqualTo(Date.from(PREMIER));
        assertThat(seconde.execute(heure())).isEqualTo(Date.from(SECOND));
        assertThat(premiere.execute(heure())).isEqualTo(Date.from(PREMIER));
    }

    @Test
    void takesTheClockBackAfterANestedCommand() {
        Command<Date> imbriquee =
                contexte -> {
                    seconde.execute(heure());
                    return ClockUtil.getCurrentTime();
                };

        assertThat(premiere.execute(imbriquee)).isEqualTo(Date.from(PREMIER));
    }

    @Test
    void leavesRealTimeOutsideOfACommand() {
        premiere.execute(heure());

        assertThat(ClockUtil.getCurrentTime()).isBefore(Date.from(PREMIER));
    }

    private static Command<Date> heure() {
        return contexte -> ClockUtil.getCurrentTime();
    }

    private static HorlogeDuMoteur horloge(Instant instant) {
        var horloge = new HorlogeDuMoteur(Clock.fixed(instant, ZoneOffset.UTC));
        horloge.setNext(
                new CommandInterceptor() {
                    @Override
                    public <T> T execute(Command<T> commande) {
                        return commande.execute(null);
                    }
                });
        return horloge;
    }
}
