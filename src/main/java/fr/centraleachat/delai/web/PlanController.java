package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.suivi.ReviserLePlan;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Réviser le plan » of a procédure: the forecast is proposed, the agent decides. */
@Controller
@RequestMapping("/procedures/{numero}/plan")
class PlanController {

    private final Delais delais;
    private final ReviserLePlan reviser;

    PlanController(Delais delais, ReviserLePlan reviser) {
        this.delais = delais;
        this.reviser = reviser;
    }

    @GetMapping
    String proposer(@PathVariable String numero, Model modele) {
        Map<String, String> saisie = new HashMap<>();
        for (var phase : delais.phases(numero)) {
            if (phase.prevision() != null) {
                saisie.put(phase.code(), phase.prevision().toString());
            }
        }
        return page(numero, saisie, List.of(), modele);
    }

    /**
     * @param saisie the end of each phase by its code, and {@code motif}
     */
    @PostMapping
    String reviser(
            @PathVariable String numero,
            @RequestParam Map<String, String> saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            var dates = new DatesDuPlan(delais.phases(numero), saisie);
            reviser.reviser(numero, dates.lire(), saisie.get("motif"));
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(numero, saisie, refus.erreurs(), modele);
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return page(numero, saisie, List.of(Erreur.de(null, refus.getMessage())), modele);
        }
        suite.addFlashAttribute("message", "Le plan révisé est figé ; les précédents restent.");
        return "redirect:/procedures/" + numero + "?onglet=delais";
    }

    private String page(
            String numero, Map<String, String> saisie, List<Erreur> erreurs, Model modele) {
        var phases = delais.phases(numero);
        if (phases.isEmpty()) {
            throw new Introuvable("La procédure « " + numero + " » n’existe pas.");
        }
        modele.addAttribute("numero", numero);
        modele.addAttribute("phases", phases);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("permis", reviser.estPermis());
        return "delai/revision";
    }
}
