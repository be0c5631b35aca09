package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.RecoursDecide;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules above what was answered, as the recours now stands. */
@Component
class AnnonceDeRecours {

    private final RecoursRepository recours;
    private final PlaceDuQuota place;
    private final ApplicationEventPublisher evenements;

    AnnonceDeRecours(
            RecoursRepository recours, PlaceDuQuota place, ApplicationEventPublisher evenements) {
        this.recours = recours;
        this.place = place;
        this.evenements = evenements;
    }

    void annoncer(String numero, RecoursDecide.Issue issue) {
        var r = recours.deNumero(numero).orElseThrow();
        evenements.publishEvent(
                new RecoursDecide(
                        numero,
                        r.marche(),
                        r.objet(),
                        r.adherent(),
                        issue,
                        r.debut(),
                        r.quota() == null
                                ? null
                                : place.periode(r, r.debut()).unite().ecrire(r.quota()),
                        r.motif()));
    }
}
