package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.prix.Prix;
import fr.centraleachat.catalogue.prix.PrixTrouve;
import fr.centraleachat.catalogue.prix.RechercheDePrix;
import fr.centraleachat.catalogue.recherche.Marches;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The prices of a marché, for programs. */
@RestController
class PrixApi {

    private final Marches marches;
    private final Prix prix;

    PrixApi(Marches marches, Prix prix) {
        this.marches = marches;
        this.prix = prix;
    }

    /** A page of the articles. */
    record Articles(List<PrixTrouve> contenu, int page, int taille, int total) {}

    /**
     * @param mot in the désignation or the rubrique, or a reference; empty for all
     * @param bordereau id of a former one, absent for the prices of today
     */
    @GetMapping("/api/marches/{reference}/prix")
    Articles prix(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(required = false) Long bordereau,
            @RequestParam(defaultValue = "0") int page) {
        marches.fiche(reference);
        var recherche = RechercheDePrix.duMarche(reference, mot, bordereau, page);
        return new Articles(
                prix.chercher(recherche),
                recherche.page(),
                RechercheDePrix.TAILLE,
                prix.compter(recherche));
    }
}
