package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.periode.ChangerLeMaximum;
import fr.centraleachat.catalogue.periode.DeciderUneReconduction;
import fr.centraleachat.catalogue.periode.Decision;
import fr.centraleachat.catalogue.periode.PrevoirUneReconduction;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The acts on one reconduction, and on the maximum of one period. */
@Controller
@RequestMapping("/marches/{reference}/periodes")
class ReconductionsController {

    private final PageDePeriodes page;
    private final DeciderUneReconduction decider;
    private final PrevoirUneReconduction prevoir;
    private final ChangerLeMaximum maximum;

    ReconductionsController(
            PageDePeriodes page,
            DeciderUneReconduction decider,
            PrevoirUneReconduction prevoir,
            ChangerLeMaximum maximum) {
        this.page = page;
        this.decider = decider;
        this.prevoir = prevoir;
        this.maximum = maximum;
    }

    @PostMapping("/reconductions/{rang}/decision")
    String decider(
            @PathVariable String reference,
            @PathVariable int rang,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String motif,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        suite.addFlashAttribute(
                "message",
                decision == Decision.RECONDUIT
                        ? "Le marché sera reconduit : la période s’ouvrira d’elle-même."
                        : "Le marché ne sera pas reconduit.");
        return faire(
                () -> decider.decider(reference, rang, decision, motif),
                reference,
                reponse,
                modele);
    }

    @PostMapping("/reconductions/{rang}/retrait")
    String retirer(
            @PathVariable String reference,
            @PathVariable int rang,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        suite.addFlashAttribute("message", "La reconduction n’est plus prévue.");
        return faire(() -> prevoir.retirer(reference, rang), reference, reponse, modele);
    }

    @PostMapping("/{rang}/maximum")
    String changer(
            @PathVariable String reference,
            @PathVariable int rang,
            @RequestParam(defaultValue = "") String nouveau,
            @RequestParam(defaultValue = "") String motif,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        suite.addFlashAttribute("message", "Le maximum est changé.");
        return faire(
                () -> maximum.changer(reference, rang, Nombre.lire(nouveau, "maximum"), motif),
                reference,
                reponse,
                modele);
    }

    private String faire(
            Runnable acte, String reference, HttpServletResponse reponse, Model modele) {
        var erreurs = EssaiDActe.tenter(acte, reponse);
        return erreurs.isEmpty()
                ? "redirect:/marches/" + reference + "/periodes"
                : page.montrer(reference, null, erreurs, modele);
    }
}
