package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.EcheanceDeplacee;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives another day to a visit that lasts; its alerts and its tasks follow. */
@Component
class VisitesOuvertes {

    private final VisiteRepository visites;
    private final AlertesDeCible alertes;
    private final Parametres parametres;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    VisitesOuvertes(
            VisiteRepository visites,
            AlertesDeCible alertes,
            Parametres parametres,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.visites = visites;
        this.alertes = alertes;
        this.parametres = parametres;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** By the target and the legal minimum that its phase follows now. */
    Visite recalculer(String numero, PhaseSuivie phase) {
        int pourcent = parametres.entier("CIBLE_REPASSAGE_POURCENT", LocalDate.now(horloge));
        var visite = phase.visiteRecalculee(pourcent);
        visites.changerLaCible(numero, visite, phase.minimumLegal());
        annoncer(numero, visite);
        return visite;
    }

    void annoncer(String numero, Visite visite) {
        alertes.poser(numero, visite);
        evenements.publishEvent(new EcheanceDeplacee(numero, visite.phase(), visite.echeance()));
    }
}
