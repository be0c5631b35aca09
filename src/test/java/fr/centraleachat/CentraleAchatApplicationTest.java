package fr.centraleachat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiSpring
class CentraleAchatApplicationTest {

    @Autowired Clock horloge;

    @Test
    void startsOnItsOwnPostgresqlWithTheClockOfParis() {
        assertThat(horloge.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }
}
