package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.cao.CloreSeance;
import fr.centraleachat.passation.domain.cao.ClotureDeSeance;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Clore la séance »: votes and decisions of every item on one page. */
@Controller
@RequestMapping("/seances/{id}/cloture")
class ClotureController {

    private final PageDeCloture page;
    private final CloreSeance clore;
    private final Saisies saisies;

    ClotureController(PageDeCloture page, CloreSeance clore, Saisies saisies) {
        this.page = page;
        this.clore = clore;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView preparer(@PathVariable UUID id, RedirectAttributes suite) {
        try {
            return montrer(id, page.ebauche(id), List.of(), HttpStatus.OK);
        } catch (EtatIncompatible refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
            return new ModelAndView("redirect:/seances/" + id);
        }
    }

    @PostMapping
    ModelAndView clore(
            @PathVariable UUID id, HttpServletRequest requete, RedirectAttributes suite) {
        var corps = saisies.recevoir(ClotureDeSeance.class, requete).corps();
        try {
            clore.clore(id, saisies.lier(ClotureDeSeance.class, corps));
            suite.addFlashAttribute(
                    "message",
                    "La séance est close : le procès-verbal est au dossier de chaque procédure.");
            return new ModelAndView("redirect:/seances/" + id);
        } catch (DonneesRefusees refus) {
            return montrer(id, corps, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible refus) {
            var erreurs = List.of(Erreur.de(null, refus.getMessage()));
            return montrer(id, corps, erreurs, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView montrer(UUID id, Object saisie, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/cao/cloture", statut)
                .addObject("s", page.detail(id))
                .addObject(
                        "f",
                        saisies.dessiner(
                                ClotureDeSeance.class, saisie, erreurs, page.attributaires(id)))
                .addObject("erreurs", erreurs);
    }
}
