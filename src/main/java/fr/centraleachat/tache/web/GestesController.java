package fr.centraleachat.tache.web;

import fr.centraleachat.tache.domain.AvisDesConsultes;
import fr.centraleachat.tache.domain.Contreseing;
import fr.centraleachat.tache.domain.PriseEnCharge;
import fr.centraleachat.tache.domain.Reaffectation;
import fr.centraleachat.tache.domain.SensDAvis;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one does with a task besides completing it, each with a button of its own. */
@Controller
@RequestMapping("/taches/{id}")
class GestesController {

    private final PriseEnCharge prise;
    private final Reaffectation reaffectation;
    private final Contreseing contreseing;
    private final AvisDesConsultes avis;

    GestesController(
            PriseEnCharge prise,
            Reaffectation reaffectation,
            Contreseing contreseing,
            AvisDesConsultes avis) {
        this.prise = prise;
        this.reaffectation = reaffectation;
        this.contreseing = contreseing;
        this.avis = avis;
    }

    @PostMapping("/prise")
    String prendre(@PathVariable String id, RedirectAttributes message) {
        prise.prendre(id);
        return retour(id, message, "Vous avez pris cette tâche.");
    }

    @PostMapping("/reprise")
    String reprendre(@PathVariable String id, RedirectAttributes message) {
        prise.reprendre(id);
        return retour(id, message, "Vous avez repris cette tâche : le changement est tracé.");
    }

    @PostMapping("/rendu")
    String rendre(@PathVariable String id, RedirectAttributes message) {
        prise.rendre(id);
        message.addFlashAttribute("message", "La tâche est rendue à vos collègues.");
        return "redirect:/taches";
    }

    @PostMapping("/affectation")
    String affecter(
            @PathVariable String id, @RequestParam String agent, RedirectAttributes message) {
        reaffectation.affecter(id, agent);
        return retour(id, message, "La tâche est réaffectée : le changement est tracé.");
    }

    @PostMapping("/contreseing")
    String contresigner(@PathVariable String id, RedirectAttributes message) {
        contreseing.contresigner(id);
        return retour(
                id, message, "Vous avez contresigné : l’agent qui a la tâche peut l’achever.");
    }

    @PostMapping("/avis")
    String donnerSonAvis(
            @PathVariable String id,
            @RequestParam(required = false) SensDAvis sens,
            @RequestParam(required = false) String texte,
            RedirectAttributes message) {
        avis.donner(id, sens, texte, List.of());
        return retour(id, message, "Votre avis est donné.");
    }

    private static String retour(String id, RedirectAttributes message, String texte) {
        message.addFlashAttribute("message", texte);
        return "redirect:/taches/" + id;
    }
}
