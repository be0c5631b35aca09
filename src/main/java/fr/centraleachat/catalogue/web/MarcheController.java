package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Commander;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}}: a marché, who draws on it, and the order form. */
@Controller
@RequestMapping("/marches/{reference}")
class MarcheController {

    private final PageDeMarche page;
    private final Commander commander;

    MarcheController(PageDeMarche page, Commander commander) {
        this.page = page;
        this.commander = commander;
    }

    @GetMapping
    String montrer(@PathVariable String reference, Model modele) {
        page.remplir(reference, SaisieDeCommande.vierge(), List.of(), modele);
        return "catalogue/marche";
    }

    @PostMapping("/commandes")
    String commander(
            @PathVariable String reference,
            SaisieDeCommande saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            commander.commander(reference, saisie.demande(), saisie.cle());
        } catch (DonneesRefusees | EtatIncompatible refus) {
            return refuser(reference, saisie, refus, modele, reponse);
        }
        suite.addFlashAttribute("message", "La commande est engagée.");
        return "redirect:/marches/" + reference;
    }

    private String refuser(
            String reference,
            SaisieDeCommande saisie,
            Refus refus,
            Model modele,
            HttpServletResponse reponse) {
        page.remplir(reference, saisie, ErreursDeSaisie.de(refus, saisie.champDuVolume()), modele);
        reponse.setStatus(refus instanceof DonneesRefusees ? 422 : 409);
        return "catalogue/marche";
    }
}
