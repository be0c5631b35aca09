package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.prix.Prix;
import fr.centraleachat.catalogue.prix.RechercheDePrix;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /catalogue/prix}: an article, in all the marchés that run. */
@Controller
class PrixController {

    private final Prix prix;
    private final NomsDuCatalogue noms;

    PrixController(Prix prix, NomsDuCatalogue noms) {
        this.prix = prix;
        this.noms = noms;
    }

    @GetMapping("/catalogue/prix")
    String chercher(
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String ouvert,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        var recherche = RechercheDePrix.partout(mot, ouvert, page);
        modele.addAttribute("recherche", recherche);
        modele.addAttribute("articles", prix.chercher(recherche));
        modele.addAttribute("total", prix.compter(recherche));
        modele.addAttribute("comptes", Prix.COMPTES);
        modele.addAttribute("taille", RechercheDePrix.TAILLE);
        modele.addAttribute("miens", noms.adherentsDeLAgent());
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute(
                "lien",
                UriComponentsBuilder.fromPath("/catalogue/prix")
                                .queryParam("mot", recherche.mots())
                                .queryParam("ouvert", ouvert)
                                .encode()
                                .toUriString()
                        + "&");
        return "catalogue/prix";
    }
}
