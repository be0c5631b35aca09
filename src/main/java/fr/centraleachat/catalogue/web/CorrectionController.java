package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.marche.CorrectionDeMarche;
import fr.centraleachat.catalogue.marche.CorrigerUnMarche;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/correction}: what may change of a marché that no procédure made. */
@Controller
@RequestMapping("/marches/{reference}/correction")
class CorrectionController {

    private final CorrigerUnMarche corriger;
    private final Marches marches;
    private final Saisies saisies;
    private final ChoixDeMarche choix;

    CorrectionController(
            CorrigerUnMarche corriger, Marches marches, Saisies saisies, ChoixDeMarche choix) {
        this.corriger = corriger;
        this.marches = marches;
        this.saisies = saisies;
        this.choix = choix;
    }

    @GetMapping
    ModelAndView montrer(@PathVariable String reference) {
        return page(reference, corriger.actuelle(reference), List.of());
    }

    @PostMapping
    ModelAndView corriger(
            @PathVariable String reference,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var corps = saisies.recevoir(CorrectionDeMarche.class, requete).corps();
        var erreurs =
                EssaiDActe.tenter(
                        () ->
                                corriger.corriger(
                                        reference, saisies.lier(CorrectionDeMarche.class, corps)),
                        reponse);
        if (!erreurs.isEmpty()) {
            return page(reference, corps, erreurs);
        }
        suite.addFlashAttribute("message", "Le marché est corrigé.");
        return new ModelAndView("redirect:/marches/" + reference + "/pieces");
    }

    private ModelAndView page(String reference, Object contenu, List<Erreur> erreurs) {
        return new ModelAndView("catalogue/correction")
                .addObject("marche", marches.fiche(reference))
                .addObject(
                        "f",
                        saisies.dessiner(CorrectionDeMarche.class, contenu, erreurs, choix.tous()))
                .addObject("erreurs", erreurs);
    }
}
