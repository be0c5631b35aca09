package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Under how many a median says nothing. */
@Component
public class EchantillonMinimal {

    private final Parametres parametres;
    private final Clock horloge;

    EchantillonMinimal(Parametres parametres, Clock horloge) {
        this.parametres = parametres;
        this.horloge = horloge;
    }

    public int nombre() {
        return parametres.entier("STATISTIQUE_ECHANTILLON_MINIMAL", LocalDate.now(horloge));
    }
}
