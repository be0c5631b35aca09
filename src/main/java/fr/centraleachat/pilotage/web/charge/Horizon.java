package fr.centraleachat.pilotage.web.charge;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Periode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The four weeks that the charge looks at: of seven days each, from today. */
@Component
class Horizon {

    private static final int SEMAINES = 4;

    private final Clock horloge;

    Horizon(Clock horloge) {
        this.horloge = horloge;
    }

    Periode entier() {
        var jour = LocalDate.now(horloge);
        return new Periode(jour, jour.plusWeeks(SEMAINES));
    }

    /**
     * @param rang from 0, null for all of them
     */
    Periode semaine(Integer rang) {
        if (rang == null) {
            return entier();
        }
        if (rang < 0 || rang >= SEMAINES) {
            throw DonneesRefusees.champ("semaine", "Reprenez depuis la charge de travail.");
        }
        var debut = entier().debut().plusWeeks(rang);
        return new Periode(debut, debut.plusWeeks(1));
    }
}
