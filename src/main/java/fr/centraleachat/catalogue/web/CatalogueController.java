package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.recherche.Catalogue;
import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.PageDuCatalogue;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /catalogue}: what can be bought, from whom, until when, how much is left. */
@Controller
class CatalogueController {

    private final Catalogue catalogue;
    private final NomsDuCatalogue noms;
    private final Clock horloge;

    CatalogueController(Catalogue catalogue, NomsDuCatalogue noms, Clock horloge) {
        this.catalogue = catalogue;
        this.noms = noms;
        this.horloge = horloge;
    }

    @GetMapping("/catalogue")
    String chercher(RechercheDemandee demandee, Model modele) {
        var recherche = demandee.lire();
        var miens = noms.adherentsDeLAgent();
        var pour =
                recherche.ouvertA() != null
                        ? recherche.ouvertA()
                        : miens.stream().findFirst().orElse(null);
        modele.addAttribute("recherche", recherche);
        modele.addAttribute("pour", pour);
        modele.addAttribute("resultat", catalogue.chercher(recherche, pour));
        modele.addAttribute("taille", PageDuCatalogue.TAILLE);
        modele.addAttribute("etats", Etat.values());
        modele.addAttribute("miens", miens);
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("familles", noms.familles());
        modele.addAttribute("aujourdhui", LocalDate.now(horloge));
        modele.addAttribute("lien", RechercheDemandee.lien(recherche));
        return "catalogue/catalogue";
    }
}
