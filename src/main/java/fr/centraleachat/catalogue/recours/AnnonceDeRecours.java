package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.RecoursDecide;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules above what was answered, as the recours now stands. */
@Component
class AnnonceDeRecours {

    private final RecoursRepository recours;
    private final VolumesDeRecours volumes;
    private final ApplicationEventPublisher evenements;

    AnnonceDeRecours(
            RecoursRepository recours,
            VolumesDeRecours volumes,
            ApplicationEventPublisher evenements) {
        this.recours = recours;
        this.volumes = volumes;
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
                        volumes.ecrire(r, r.quota(), null),
                        r.motif()));
    }
}
