package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.alerte.FermerUneAlerte;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An alert is closed with what was done about it. */
@Controller
class AlertesDeMarcheController {

    private final FermerUneAlerte fermer;

    AlertesDeMarcheController(FermerUneAlerte fermer) {
        this.fermer = fermer;
    }

    @PostMapping("/marches/{reference}/alertes/{id}/fermeture")
    String fermer(
            @PathVariable String reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes suite) {
        fermer.fermer(reference, id, motif);
        suite.addFlashAttribute("message", "L’alerte est close.");
        return "redirect:/marches/" + reference;
    }
}
