package fr.centraleachat.common;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How time goes by: as in reality, or faster on a training base ({@code
 * centrale.horloge.acceleration}).
 */
@Component
public class CoursDuTemps {

    private volatile Allures allures = Allures.AUCUNE;

    void suivre(Allures autres) {
        allures = autres;
    }

    /** The hour of the application, before any shift of the demonstration. */
    public Instant vecu(Instant reel) {
        return allures.a(reel);
    }

    /** What goes by on the application's clock while real time takes that long. */
    public Duration pendant(Duration reelle) {
        return reelle.multipliedBy(allures.facteur());
    }

    /** Seconds of the application in one of real time; 1 when nothing is accelerated. */
    public int facteur() {
        return allures.facteur();
    }

    public boolean estAccelere() {
        return allures.facteur() > 1;
    }

    /** True for good once the clock of the base has been accelerated. */
    public boolean estDEntrainement() {
        return !allures.parties().isEmpty();
    }
}
