package fr.centraleachat.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration, « Relais »: one adhérent at a time. */
@Controller
@RequestMapping("/administration/relais")
class RelaisController {

    private final NommerRelais relais;
    private final Choix choix;

    RelaisController(NommerRelais relais, Choix choix) {
        this.relais = relais;
        this.choix = choix;
    }

    @GetMapping
    String montrer(@RequestParam(defaultValue = Adherent.METROPOLE) String adherent, Model modele) {
        return page(adherent, modele);
    }

    @PostMapping("/{adherent}/{fonction}")
    String nommer(
            @PathVariable String adherent,
            @PathVariable Fonction fonction,
            @RequestParam Map<String, String> champs,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var lecture = new Lecture(champs);
        Runnable acte =
                () ->
                        relais.nommer(
                                fonction,
                                adherent,
                                lecture.texte(fonction.name()),
                                lecture.texte("ancien"));
        if (!Formulaire.reussit("relais", champs, acte, modele, reponse)) {
            return page(adherent, modele);
        }
        suite.addFlashAttribute(
                "message", "Le relais de « " + fonction.libelle() + " » est enregistré.");
        return "redirect:/administration/relais?adherent=" + adherent;
    }

    private String page(String adherent, Model modele) {
        Formulaire.vierge(modele);
        modele.addAttribute("adherent", adherent);
        modele.addAttribute("relais", relais.pour(adherent));
        modele.addAttribute("adherents", choix.adherents());
        modele.addAttribute("agents", choix.agents());
        return "organisation/relais";
    }
}
