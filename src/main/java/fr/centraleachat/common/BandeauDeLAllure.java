package fr.centraleachat.common;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on every page of a training base how fast its time goes by, and what hour it is there. */
@Component
@Order(2)
class BandeauDeLAllure implements Bandeau {

    private static final Duration JOUR = Duration.ofDays(1);

    private final CoursDuTemps cours;
    private final Formats formats;
    private final Clock horloge;

    BandeauDeLAllure(CoursDuTemps cours, Formats formats, Clock horloge) {
        this.cours = cours;
        this.formats = formats;
        this.horloge = horloge;
    }

    @Override
    public Optional<String> texte() {
        return cours.estDEntrainement()
                ? Optional.of(allure(cours.facteur()) + heure())
                : Optional.empty();
    }

    static String allure(int facteur) {
        return facteur == 1
                ? "Base d’entraînement, dont l’horloge a été accélérée"
                : "Horloge accélérée : un jour dure " + duree(JOUR.dividedBy(facteur));
    }

    private String heure() {
        return " ; il est ici " + formats.dateHeure(horloge.instant()) + ".";
    }

    private static String duree(Duration jour) {
        if (jour.toHours() > 0) {
            return jour.toHours() + " h" + suite(jour.toMinutesPart(), " min");
        }
        if (jour.toMinutes() == 1 && jour.toSecondsPart() == 0) {
            return "une minute";
        }
        return jour.toMinutes() > 0
                ? jour.toMinutes() + " min" + suite(jour.toSecondsPart(), " s")
                : jour.toSeconds() + (jour.toSeconds() == 1 ? " seconde" : " secondes");
    }

    private static String suite(int reste, String unite) {
        return reste == 0 ? "" : " " + reste + unite;
    }
}
