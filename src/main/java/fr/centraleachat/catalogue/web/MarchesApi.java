package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.centraleachat.catalogue.consommation.PeriodeDatee;
import fr.centraleachat.catalogue.consommation.PeriodesDatees;
import fr.centraleachat.catalogue.recherche.Catalogue;
import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recherche.LigneDuCatalogue;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.catalogue.recherche.Recherche;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, for programs. Every agent may read it. */
@RestController
@RequestMapping("/api/marches")
class MarchesApi {

    private final Catalogue catalogue;
    private final Marches marches;
    private final PeriodesDatees periodes;

    MarchesApi(Catalogue catalogue, Marches marches, PeriodesDatees periodes) {
        this.catalogue = catalogue;
        this.marches = marches;
        this.periodes = periodes;
    }

    /** A page of the list. */
    record PageDeMarches(List<LigneDuCatalogue> contenu, int page, int taille, int total) {}

    /** A marché and its periods; the last day of each, and of the marché, is excluded. */
    record MarcheEtPeriodes(@JsonUnwrapped FicheDeMarche fiche, List<PeriodeDatee> periodes) {}

    @GetMapping
    PageDeMarches lister(
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String famille,
            @RequestParam(required = false) Etat etat,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int taille) {
        BornesDeListe.exiger(page, taille);
        var trouves = catalogue.chercher(new Recherche(mot, famille, etat, ouvert, page), taille);
        return new PageDeMarches(trouves.lignes(), page, taille, trouves.total());
    }

    @GetMapping("/{reference}")
    MarcheEtPeriodes lire(@PathVariable String reference) {
        return new MarcheEtPeriodes(marches.fiche(reference), periodes.toutes(reference));
    }
}
