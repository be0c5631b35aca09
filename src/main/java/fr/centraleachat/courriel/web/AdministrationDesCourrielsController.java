package fr.centraleachat.courriel.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.courriel.domain.Courriels;
import fr.centraleachat.courriel.domain.TrancherCourriel;
import fr.centraleachat.courriel.domain.TrancherCourriel.Decision;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration › Courriels: what left, what did not, and what to do of it. */
@Controller
@RequestMapping("/administration/courriels")
class AdministrationDesCourrielsController {

    private static final int TAILLE = 50;

    private final Courriels courriels;
    private final TrancherCourriel trancher;
    private final AgentCourant agent;

    AdministrationDesCourrielsController(
            Courriels courriels, TrancherCourriel trancher, AgentCourant agent) {
        this.courriels = courriels;
        this.trancher = trancher;
        this.agent = agent;
    }

    @ModelAttribute
    void exigerLAdministrateur() {
        agent.exiger(Fonction.ADMINISTRATEUR);
    }

    @GetMapping
    ModelAndView lister(
            @RequestParam(defaultValue = "") String cherche,
            @RequestParam(defaultValue = "0") int page) {
        int choisie = Math.max(0, page);
        return new ModelAndView("courriel/courriels")
                .addObject("cherche", cherche)
                .addObject("courriels", courriels.chercher(cherche, choisie, TAILLE))
                .addObject("page", choisie)
                .addObject("taille", TAILLE)
                .addObject("total", courriels.compter(cherche))
                .addObject("enService", trancher.peutEnvoyer());
    }

    @GetMapping("/{id}")
    ModelAndView lire(@PathVariable UUID id) {
        return page(id, null, List.of(), HttpStatus.OK);
    }

    @GetMapping("/{id}/pieces/{rang}")
    ResponseEntity<Resource> piece(@PathVariable UUID id, @PathVariable int rang) {
        return PieceServie.de(courriels.piece(id, rang));
    }

    @PostMapping("/{id}/renvoi")
    ModelAndView renvoyer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes suite) {
        var decision = new Decision(adresse, motif);
        Runnable acte = () -> trancher.renvoyer(id, decision);
        return faire(id, decision, acte, "Le courriel part dans la minute.", suite);
    }

    @PostMapping("/{id}/constat")
    ModelAndView marquerEnvoye(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes suite) {
        var decision = new Decision("", motif);
        Runnable acte = () -> trancher.marquerEnvoye(id, decision);
        return faire(id, decision, acte, "Le courriel est marqué comme envoyé.", suite);
    }

    private ModelAndView faire(
            UUID id, Decision decision, Runnable acte, String message, RedirectAttributes suite) {
        try {
            acte.run();
            suite.addFlashAttribute("message", message);
            return new ModelAndView("redirect:/administration/courriels/" + id);
        } catch (DonneesRefusees refus) {
            return page(id, decision, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible refus) {
            var erreurs = List.of(Erreur.de(null, refus.getMessage()));
            return page(id, decision, erreurs, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(UUID id, Decision decision, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("courriel/un-courriel", statut)
                .addObject("c", courriels.exiger(id))
                .addObject("decision", decision)
                .addObject("erreurs", erreurs)
                .addObject("enService", trancher.peutEnvoyer());
    }
}
