package fr.centraleachat.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
            FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "relais",
                champs ->
                        relais.nommer(
                                fonction,
                                adherent,
                                champs.texte(fonction.name()),
                                champs.texte("ancien")),
                "Le relais de « " + fonction.libelle() + " » est enregistré.",
                "/administration/relais?adherent=" + adherent,
                modele -> page(adherent, modele));
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
