package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.recherche.Catalogue;
import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.PageDuCatalogue;
import fr.centraleachat.catalogue.recherche.Recherche;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /catalogue}: what can be bought, from whom, until when, how much is left. */
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final NomsDuCatalogue noms;

    CatalogueController(Catalogue catalogue, NomsDuCatalogue noms) {
        this.catalogue = catalogue;
        this.noms = noms;
    }

    @GetMapping("/catalogue")
    String chercher(
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String famille,
            @RequestParam(required = false) Etat etat,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        var recherche = new Recherche(mot, famille, etat, ouvert, page);
        modele.addAttribute("recherche", recherche);
        modele.addAttribute("resultat", catalogue.chercher(recherche));
        modele.addAttribute("taille", PageDuCatalogue.TAILLE);
        modele.addAttribute("etats", Etat.values());
        modele.addAttribute("miens", noms.adherentsDeLAgent());
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("familles", noms.familles());
        modele.addAttribute("lien", lien(recherche));
        return "catalogue/catalogue";
    }

    private static String lien(Recherche r) {
        return UriComponentsBuilder.fromPath("/catalogue")
                        .queryParam("mot", r.mots())
                        .queryParam("famille", texte(r.famille()))
                        .queryParam("etat", r.etat() == null ? "" : r.etat().name())
                        .queryParam("ouvert", texte(r.ouvertA()))
                        .encode()
                        .toUriString()
                + "&";
    }

    private static String texte(String valeur) {
        return valeur == null ? "" : valeur;
    }
}
