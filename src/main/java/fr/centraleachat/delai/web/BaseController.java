package fr.centraleachat.delai.web;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.suivi.Base;
import fr.centraleachat.delai.suivi.ChoisirLaBase;
import fr.centraleachat.organisation.AgentCourant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /delais/prevision}: from what one forecasts, and what was measured. */
@Controller
class BaseController {

    private final ChoisirLaBase choisir;
    private final MedianesMesurees medianes;
    private final AgentCourant agent;

    BaseController(ChoisirLaBase choisir, MedianesMesurees medianes, AgentCourant agent) {
        this.agent = agent;
        this.choisir = choisir;
        this.medianes = medianes;
    }

    @GetMapping("/delais/prevision")
    String montrer(@ModelAttribute("demande") BaseDemande demande, Model modele) {
        return page(demande, List.of(), modele);
    }

    @PostMapping("/delais/prevision")
    String choisir(
            @ModelAttribute("demande") BaseDemande demande,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            choisir.choisir(null, demande.base(), demande.motif());
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(demande, refus.erreurs(), modele);
        }
        suite.addFlashAttribute(
                "message",
                "Votre choix est enregistré ; les prévisions suivent en quelques minutes.");
        return "redirect:/delais/prevision";
    }

    @PostMapping("/procedures/{numero}/prevision")
    String choisirPourUne(
            @PathVariable String numero,
            @ModelAttribute("demande") BaseDemande demande,
            RedirectAttributes suite) {
        choisir.choisir(numero, demande.base(), demande.motif());
        suite.addFlashAttribute("message", "La prévision est refaite.");
        return "redirect:/procedures/" + numero + "?onglet=delais";
    }

    private String page(BaseDemande demande, List<Erreur> erreurs, Model modele) {
        if (DelaisController.LECTEURS.stream().noneMatch(agent::tient)) {
            throw new AccesRefuse(
                    "La base de la prévision est réservée aux équipes de la commande publique et"
                            + " aux pilotes.");
        }
        medianes.poser(demande.type(), modele);
        modele.addAttribute("bases", Base.values());
        modele.addAttribute("choix", choisir.communs());
        modele.addAttribute("permis", choisir.estPermis());
        modele.addAttribute("erreurs", erreurs);
        return "delai/prevision";
    }
}
