package fr.centraleachat.common;

import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often what the clock makes due is looked at, in real time: more often when it runs faster.
 */
@Component
public class Rythme {

    /** For {@code @Scheduled}: a minute of the application. */
    public static final String MINUTE = "#{@rythme.tous('PT1M')}";

    public static final String DIX_MINUTES = "#{@rythme.tous('PT10M')}";

    /** An accelerated clock must not keep the base busy. */
    private static final Duration AU_PLUS_SOUVENT = Duration.ofSeconds(2);

    private final CoursDuTemps cours;

    Rythme(CoursDuTemps cours) {
        this.cours = cours;
    }

    /**
     * @param duree ISO 8601, as in the reality
     */
    public String tous(String duree) {
        var voulue = Duration.parse(duree);
        var vecue = voulue.dividedBy(cours.facteur());
        return (vecue.compareTo(AU_PLUS_SOUVENT) < 0 && cours.estAccelere()
                        ? AU_PLUS_SOUVENT
                        : vecue)
                .toString();
    }
}
