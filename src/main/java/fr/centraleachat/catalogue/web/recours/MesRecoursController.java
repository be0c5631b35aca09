package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.EtatDeRecours;
import fr.centraleachat.catalogue.recours.Quitter;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/recours}: those of the caller's adhérents, and each of their dossiers. */
@Controller
@RequestMapping("/catalogue/recours")
class MesRecoursController {

    private final PageDuDossier page;
    private final Quitter quitter;
    private final Saisies saisies;

    MesRecoursController(PageDuDossier page, Quitter quitter, Saisies saisies) {
        this.page = page;
        this.quitter = quitter;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView lister(@RequestParam(required = false) EtatDeRecours etat) {
        return page.liste(etat);
    }

    @GetMapping("/{numero}")
    ModelAndView montrer(@PathVariable String numero) {
        return page.dossier(numero, null, List.of());
    }

    @PostMapping("/{numero}/retrait")
    String retirer(@PathVariable String numero, RedirectAttributes suite) {
        quitter.retirer(numero);
        suite.addFlashAttribute("message", "La demande est retirée.");
        return "redirect:/catalogue/recours/" + numero;
    }

    @PostMapping("/{numero}/fin")
    ModelAndView quitter(
            @PathVariable String numero, HttpServletRequest requete, RedirectAttributes suite) {
        var postee = saisies.recevoir(DepartDuMarche.class, requete);
        try {
            var depart = saisies.lier(DepartDuMarche.class, postee.corps());
            quitter.quitter(numero, depart.fin(), depart.motif());
        } catch (DonneesRefusees refus) {
            var vue = page.dossier(numero, postee.corps(), refus.erreurs());
            vue.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return vue;
        }
        suite.addFlashAttribute(
                "message",
                "La fin du recours est fixée : ce qui reste du quota sera alors à répartir.");
        return new ModelAndView("redirect:/catalogue/recours/" + numero);
    }
}
