package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.FixerQuota;
import fr.centraleachat.catalogue.consommation.ProposerTransfert;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/quotas}: who may draw how much, and what one cedes to another. */
@Controller
@RequestMapping("/marches/{reference}/quotas")
class QuotasController {

    private final PageDesQuotas page;
    private final FixerQuota fixer;
    private final ProposerTransfert proposer;

    QuotasController(PageDesQuotas page, FixerQuota fixer, ProposerTransfert proposer) {
        this.page = page;
        this.fixer = fixer;
        this.proposer = proposer;
    }

    @GetMapping
    String montrer(@PathVariable String reference, Model modele) {
        page.remplir(
                reference, SaisieDeQuota.vierge(), SaisieDeTransfert.vierge(), List.of(), modele);
        return "catalogue/quotas";
    }

    @PostMapping
    String fixer(
            @PathVariable String reference,
            SaisieDeQuota saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            fixer.fixer(
                    reference, saisie.adherent(), saisie.valeur(), saisie.cle(), saisie.motif());
        } catch (DonneesRefusees | EtatIncompatible refus) {
            var erreurs = SaisieDeQuota.erreurs(refus);
            page.remplir(reference, saisie, SaisieDeTransfert.vierge(), erreurs, modele);
            return refuse(refus, reponse);
        }
        suite.addFlashAttribute("message", "Le quota est fixé.");
        return "redirect:/marches/" + reference + "/quotas";
    }

    @PostMapping("/transferts")
    String proposer(
            @PathVariable String reference,
            SaisieDeTransfert saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            proposer.proposer(reference, saisie.demande(), saisie.cle());
        } catch (DonneesRefusees | EtatIncompatible refus) {
            var erreurs = SaisieDeTransfert.erreurs(refus, saisie.champDuVolume());
            page.remplir(reference, SaisieDeQuota.vierge(), saisie, erreurs, modele);
            return refuse(refus, reponse);
        }
        suite.addFlashAttribute(
                "message", "Le transfert est proposé : l’autre adhérent est prévenu.");
        return "redirect:/marches/" + reference + "/quotas";
    }

    private static String refuse(Refus refus, HttpServletResponse reponse) {
        reponse.setStatus(refus instanceof DonneesRefusees ? 422 : 409);
        return "catalogue/quotas";
    }
}
