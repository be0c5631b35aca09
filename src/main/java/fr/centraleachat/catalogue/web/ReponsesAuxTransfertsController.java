package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.RepondreAuTransfert;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons under a proposal of transfer. */
@Controller
@RequestMapping("/marches/{reference}/quotas/transferts/{id}")
class ReponsesAuxTransfertsController {

    private final RepondreAuTransfert repondre;

    ReponsesAuxTransfertsController(RepondreAuTransfert repondre) {
        this.repondre = repondre;
    }

    @PostMapping("/acceptation")
    String accepter(
            @PathVariable String reference, @PathVariable UUID id, RedirectAttributes suite) {
        repondre.accepter(reference, id);
        return dire(reference, "Le transfert est accepté : le quota a changé de main.", suite);
    }

    @PostMapping("/refus")
    String refuser(
            @PathVariable String reference,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes suite) {
        repondre.refuser(reference, id, motif);
        return dire(reference, "Le transfert est refusé : l’autre adhérent est prévenu.", suite);
    }

    @PostMapping("/retrait")
    String retirer(
            @PathVariable String reference, @PathVariable UUID id, RedirectAttributes suite) {
        repondre.retirer(reference, id);
        return dire(reference, "La proposition est retirée.", suite);
    }

    private static String dire(String reference, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/marches/" + reference + "/quotas";
    }
}
