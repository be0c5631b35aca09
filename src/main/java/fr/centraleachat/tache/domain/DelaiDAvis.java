package fr.centraleachat.tache.domain;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a consulted fonction is expected to leave its avis. */
@Component
class DelaiDAvis {

    private static final String PARAMETRE = "AVIS_CONSULTE_JOURS_OUVRES";

    private final Parametres parametres;
    private final Clock horloge;

    DelaiDAvis(Parametres parametres, Clock horloge) {
        this.parametres = parametres;
        this.horloge = horloge;
    }

    LocalDate aCompterDe(Instant demande) {
        var jour = LocalDate.ofInstant(demande, horloge.getZone());
        int duree = parametres.entier(PARAMETRE, jour);
        return CalculDeDelai.calculer(jour, duree, Unite.JOURS_OUVRES, Methode.SIMPLE, Sens.APRES)
                .date();
    }
}
