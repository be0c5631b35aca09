package fr.centraleachat.demonstration;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;

/** Moves the demonstration's clock, and waits until what was due has happened. */
@Service
@ConditionalOnProperty("centrale.demonstration.comptes")
class AvancerLHorloge {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AU_PLUS = Duration.ofDays(3660);

    private final AvanceDHorloge avance;
    private final Moteur moteur;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock clock;

    AvancerLHorloge(
            AvanceDHorloge avance,
            Moteur moteur,
            AgentCourant agent,
            Formats formats,
            Clock clock) {
        this.avance = avance;
        this.moteur = moteur;
        this.agent = agent;
        this.formats = formats;
        this.clock = clock;
    }

    Instant maintenant() {
        return clock.instant();
    }

    /**
     * @return true when no job due at that instant is left; false when some still run
     * @throws DonneesRefusees when the instant is not to come
     */
    boolean avancerA(Instant instant) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        if (instant == null || !instant.isAfter(clock.instant())) {
            throw DonneesRefusees.champ(
                    "instant",
                    "L’horloge n’avance que vers l’avenir : choisissez une heure après le "
                            + formats.dateHeure(clock.instant())
                            + ".");
        }
        if (instant.isAfter(clock.instant().plus(AU_PLUS))) {
            throw DonneesRefusees.champ("instant", "Avancez de dix ans au plus à la fois.");
        }
        avance.avancerA(instant);
        moteur.reveiller();
        return moteur.attendreLesJobsDus(PATIENCE);
    }
}
