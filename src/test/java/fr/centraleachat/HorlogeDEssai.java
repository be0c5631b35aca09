package fr.centraleachat;

import fr.centraleachat.common.DecalageDHorloge;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Moves the application's clock, forwards or backwards, without sleeping. */
@TestComponent
@Primary
public class HorlogeDEssai implements DecalageDHorloge {

    private volatile Duration decalage = Duration.ZERO;

    @Override
    public Duration courant() {
        return decalage;
    }

    public void regler(Instant instant) {
        decalage = Duration.between(Instant.now(), instant);
    }

    public void avancer(Duration duree) {
        decalage = decalage.plus(duree);
    }

    public void remettre() {
        decalage = Duration.ZERO;
    }
}
