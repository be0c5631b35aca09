package fr.centraleachat.demonstration;

import fr.centraleachat.common.Bandeau;
import fr.centraleachat.common.Formats;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Says on every page that the data are fictional, and what hour it is there. */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class BandeauDeDemonstration implements Bandeau {

    private static final Duration SENSIBLE = Duration.ofMinutes(1);

    private final AvanceDHorloge avance;
    private final Formats formats;
    private final Clock horloge;

    BandeauDeDemonstration(AvanceDHorloge avance, Formats formats, Clock horloge) {
        this.avance = avance;
        this.formats = formats;
        this.horloge = horloge;
    }

    @Override
    public Optional<String> texte() {
        var texte = "Démonstration : les données sont fictives.";
        return Optional.of(
                avance.courant().compareTo(SENSIBLE) < 0
                        ? texte
                        : texte
                                + " L’horloge est avancée : il est ici "
                                + formats.dateHeure(horloge.instant())
                                + ".");
    }
}
