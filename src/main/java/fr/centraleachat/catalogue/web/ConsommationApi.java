package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Consommations;
import fr.centraleachat.catalogue.prevision.Previsions;
import fr.centraleachat.catalogue.recherche.Marches;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was drawn on a marché, for programs. */
@RestController
@RequestMapping("/api/marches/{reference}/consommation")
class ConsommationApi {

    private final Marches marches;
    private final Consommations consommations;
    private final Previsions previsions;

    ConsommationApi(Marches marches, Consommations consommations, Previsions previsions) {
        this.marches = marches;
        this.consommations = consommations;
        this.previsions = previsions;
    }

    /**
     * @param periode rank, the one of today when it is not said
     */
    @GetMapping
    ConsommationView lire(
            @PathVariable String reference, @RequestParam(required = false) Integer periode) {
        var fiche = marches.fiche(reference);
        return ConsommationView.de(
                reference,
                consommations.de(reference, periode, fiche.beneficiaires()),
                previsions.de(reference));
    }
}
