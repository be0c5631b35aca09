package fr.centraleachat.tache.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to nobody but the shell. */
@Controller
class CoqueController {

    @GetMapping("/")
    String accueil() {
        return "redirect:/taches";
    }

    @GetMapping("/aide")
    String aide() {
        return "tache/aide";
    }

    @GetMapping("/accessibilite")
    String accessibilite() {
        return "tache/accessibilite";
    }
}
