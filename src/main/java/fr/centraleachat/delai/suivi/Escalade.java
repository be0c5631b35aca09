package fr.centraleachat.delai.suivi;

import fr.centraleachat.reglementation.Parametres;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * An alert that nobody answers goes up, some calendar days after its last day: once for a target of
 * the organisation, twice for a limit of the law.
 */
@Component
class Escalade {

    private final LimiteRepository limites;
    private final Parametres parametres;

    Escalade(LimiteRepository limites, Parametres parametres) {
        this.limites = limites;
        this.parametres = parametres;
    }

    void monter(LocalDate jour, Instant le) {
        limites.escaladerEncore(avant(jour, "ESCALADE_SECONDE_JOURS"), le);
        limites.escalader(avant(jour, "ESCALADE_JOURS"), le);
    }

    private LocalDate avant(LocalDate jour, String parametre) {
        return jour.minusDays(parametres.entier(parametre, jour));
    }
}
