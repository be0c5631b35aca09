package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.publication.CompleterLesDonnees;
import fr.centraleachat.catalogue.publication.Publications;
import fr.centraleachat.catalogue.publication.PublierLesDonnees;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/donnees}: its données essentielles, what they lack, their day. */
@Controller
@RequestMapping("/marches/{reference}/donnees")
class DonneesController {

    private final Marches marches;
    private final Publications publications;
    private final CompleterLesDonnees completer;
    private final PublierLesDonnees publier;
    private final Clock horloge;

    DonneesController(
            Marches marches,
            Publications publications,
            CompleterLesDonnees completer,
            PublierLesDonnees publier,
            Clock horloge) {
        this.marches = marches;
        this.publications = publications;
        this.completer = completer;
        this.publier = publier;
        this.horloge = horloge;
    }

    @GetMapping
    String montrer(@PathVariable String reference, Model modele) {
        return montrer(reference, List.of(), null, modele);
    }

    @PostMapping
    String completer(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> ecrits,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            completer.completer(reference, ecrits);
        } catch (DonneesRefusees | EtatIncompatible refus) {
            return refuser(reference, refus, ecrits, modele, reponse);
        }
        suite.addFlashAttribute("message", "Les données sont enregistrées.");
        return "redirect:/marches/" + reference + "/donnees";
    }

    @PostMapping("/publication")
    String publier(
            @PathVariable String reference,
            @RequestParam(required = false) LocalDate jour,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            publier.publier(List.of(reference), jour);
        } catch (DonneesRefusees | EtatIncompatible refus) {
            return refuser(reference, refus, null, modele, reponse);
        }
        suite.addFlashAttribute("message", "Les données sont dites publiées.");
        return "redirect:/marches/" + reference + "/donnees";
    }

    private String refuser(
            String reference,
            Refus refus,
            Map<String, List<String>> ecrits,
            Model modele,
            HttpServletResponse reponse) {
        reponse.setStatus(refus instanceof DonneesRefusees ? 422 : 409);
        var erreurs =
                refus.erreurs().isEmpty()
                        ? List.of(Erreur.de(null, refus.getMessage()))
                        : refus.erreurs();
        return montrer(reference, erreurs, ecrits, modele);
    }

    private String montrer(
            String reference,
            List<Erreur> erreurs,
            Map<String, List<String>> ecrits,
            Model modele) {
        var donnees = publications.de(reference);
        modele.addAttribute("marche", marches.fiche(reference));
        modele.addAttribute("donnees", donnees);
        modele.addAttribute(
                "champs",
                Stream.of(ChampDecp.values())
                        .map(c -> ChampSaisi.de(c, donnees.donnees(), donnees.points(), ecrits))
                        .toList());
        modele.addAttribute("seuil", publications.seuil());
        modele.addAttribute(
                "modifiable", donnees.publieeLe() == null && publications.peutPublier());
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "catalogue/donnees";
    }
}
