package fr.centraleachat.passation.web.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.DemandeDArret;
import fr.centraleachat.passation.domain.arret.DemanderArret;
import fr.centraleachat.passation.web.ChoixDeLots;
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

/** Asking for an arrêt by a page. */
@Controller
@RequestMapping("/procedures/{numero}/arrets")
class ArretController {

    private final Procedures procedures;
    private final DemanderArret demander;
    private final Saisies saisies;
    private final ChoixDeLots lots;

    ArretController(
            Procedures procedures, DemanderArret demander, Saisies saisies, ChoixDeLots lots) {
        this.procedures = procedures;
        this.demander = demander;
        this.saisies = saisies;
        this.lots = lots;
    }

    @GetMapping("/nouveau")
    ModelAndView vierge(@PathVariable String numero) {
        return page(numero, null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView demander(
            @PathVariable String numero, HttpServletRequest requete, RedirectAttributes message) {
        var postee = saisies.recevoir(DemandeDArret.class, requete);
        try {
            demander.demander(numero, saisies.lier(DemandeDArret.class, postee.corps()));
        } catch (DonneesRefusees e) {
            return page(numero, postee.corps(), e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        message.addFlashAttribute(
                "message", "L’arrêt est demandé : il vous reste à le proposer à l’élu référent.");
        return new ModelAndView("redirect:/procedures/" + numero);
    }

    private ModelAndView page(
            String numero, Object contenu, List<Erreur> erreurs, HttpStatus statut) {
        var choix = Map.of("lots", lots.aArreter(numero));
        return new ModelAndView("passation/nouvel-arret", statut)
                .addObject("procedure", procedures.exiger(numero))
                .addObject("f", saisies.dessiner(DemandeDArret.class, contenu, erreurs, choix))
                .addObject("erreurs", erreurs);
    }
}
