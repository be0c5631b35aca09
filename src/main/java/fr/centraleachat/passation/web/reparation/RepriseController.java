package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.ReprendreUnePhase;
import fr.centraleachat.passation.domain.reparation.RepriseDePhase;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page by which the administrator moves a procédure back to an earlier phase. */
@Controller
@RequestMapping("/procedures/{numero}/reprise")
class RepriseController {

    private final ReprendreUnePhase reprendre;
    private final Procedures procedures;
    private final Saisies saisies;

    RepriseController(ReprendreUnePhase reprendre, Procedures procedures, Saisies saisies) {
        this.reprendre = reprendre;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView vierge(@PathVariable String numero) {
        return page(numero, null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView reprendre(
            @PathVariable String numero, HttpServletRequest requete, RedirectAttributes message) {
        var postee = saisies.recevoir(RepriseDePhase.class, requete);
        try {
            reprendre.reprendre(numero, saisies.lier(RepriseDePhase.class, postee.corps()));
        } catch (DonneesRefusees e) {
            return page(numero, postee.corps(), e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        message.addFlashAttribute("message", "La procédure est reprise au début de la phase.");
        return new ModelAndView("redirect:/procedures/" + numero);
    }

    private ModelAndView page(
            String numero, Object contenu, List<Erreur> erreurs, HttpStatus statut) {
        var situation = reprendre.situation(numero);
        var phases =
                situation.admises().stream()
                        .map(p -> new Choix(p.code(), p.ordre() + ". " + p.libelle()))
                        .toList();
        return new ModelAndView("passation/reprise", statut)
                .addObject("procedure", procedures.exiger(numero))
                .addObject("situation", situation)
                .addObject(
                        "f",
                        saisies.dessiner(
                                RepriseDePhase.class, contenu, erreurs, Map.of("phase", phases)))
                .addObject("erreurs", erreurs);
    }
}
