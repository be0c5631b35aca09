package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The settings of the rhythm in force a day. */
@Component
class LireLesReglages {

    private final Parametres parametres;

    LireLesReglages(Parametres parametres) {
        this.parametres = parametres;
    }

    ReglagesDuRythme le(LocalDate jour) {
        return new ReglagesDuRythme(
                parametres.entier("RYTHME_TRANCHE_JOURS", jour),
                parametres.entier("RYTHME_TRANCHES", jour),
                parametres.entier("RYTHME_TRANCHES_MINIMUM", jour),
                parametres.entier("RYTHME_COMMANDES_MINIMUM", jour));
    }
}
