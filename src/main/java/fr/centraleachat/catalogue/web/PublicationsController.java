package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.publication.Publications;
import fr.centraleachat.catalogue.publication.PublierLesDonnees;
import fr.centraleachat.catalogue.publication.Vue;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/publications}: the données essentielles to publish, the late ones first. */
@Controller
@RequestMapping("/catalogue/publications")
class PublicationsController {

    private static final int TAILLE = 50;

    private final Publications publications;
    private final PublierLesDonnees publier;
    private final NomsDuCatalogue noms;
    private final Clock horloge;

    PublicationsController(
            Publications publications,
            PublierLesDonnees publier,
            NomsDuCatalogue noms,
            Clock horloge) {
        this.publications = publications;
        this.publier = publier;
        this.noms = noms;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(
            @RequestParam(defaultValue = "A_PUBLIER") Vue vue,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        return lister(vue, page, List.of(), modele);
    }

    /** What the marché hold at that moment; the act that follows is the agent's. */
    @GetMapping("/fichier")
    void fichier(
            @RequestParam(defaultValue = "") List<String> references,
            @RequestParam LocalDate jour,
            HttpServletResponse reponse)
            throws IOException {
        publications.exigerUnFichier(references, jour);
        FichierEnFlux.JSON.envoyer(
                reponse,
                "donnees-essentielles-" + jour + ".json",
                flux -> publications.ecrire(references, jour, flux));
    }

    @PostMapping
    String publier(
            @RequestParam(defaultValue = "") List<String> references,
            @RequestParam(required = false) LocalDate jour,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            int nombre = publier.publier(references, jour);
            suite.addFlashAttribute(
                    "message",
                    nombre == 1
                            ? "Les données d’un marché sont dites publiées."
                            : "Les données de " + nombre + " marchés sont dites publiées.");
            return "redirect:/catalogue/publications";
        } catch (DonneesRefusees | EtatIncompatible refus) {
            reponse.setStatus(refus instanceof DonneesRefusees ? 422 : 409);
            return lister(Vue.A_PUBLIER, 0, erreurs(refus), modele);
        }
    }

    private static List<Erreur> erreurs(Refus refus) {
        return refus.erreurs().isEmpty()
                ? List.of(Erreur.de(null, refus.getMessage()))
                : refus.erreurs();
    }

    private String lister(Vue vue, int page, List<Erreur> erreurs, Model modele) {
        int laquelle = Math.max(0, page);
        modele.addAttribute("lignes", publications.page(vue, laquelle, TAILLE));
        modele.addAttribute("vue", vue);
        modele.addAttribute("vues", Vue.values());
        modele.addAttribute("total", publications.compter(vue));
        modele.addAttribute("enRetard", publications.compter(Vue.EN_RETARD));
        modele.addAttribute("seuil", publications.seuil());
        modele.addAttribute("peutPublier", publications.peutPublier());
        modele.addAttribute("page", laquelle);
        modele.addAttribute("taille", TAILLE);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "catalogue/publications";
    }
}
