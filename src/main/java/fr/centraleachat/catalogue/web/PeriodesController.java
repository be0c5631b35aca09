package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.periode.OuvrirLaPremierePeriode;
import fr.centraleachat.catalogue.periode.PrevoirUneReconduction;
import fr.centraleachat.catalogue.periode.SaisieDePeriode;
import fr.centraleachat.catalogue.periode.SaisieDeReconduction;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/periodes}: the periods, and the reconductions that are foreseen. */
@Controller
@RequestMapping("/marches/{reference}/periodes")
class PeriodesController {

    private final PageDePeriodes page;
    private final OuvrirLaPremierePeriode premiere;
    private final PrevoirUneReconduction prevoir;
    private final Saisies saisies;

    PeriodesController(
            PageDePeriodes page,
            OuvrirLaPremierePeriode premiere,
            PrevoirUneReconduction prevoir,
            Saisies saisies) {
        this.page = page;
        this.premiere = premiere;
        this.prevoir = prevoir;
        this.saisies = saisies;
    }

    @GetMapping
    String montrer(@PathVariable String reference, Model modele) {
        return page.montrer(reference, null, List.of(), modele);
    }

    @PostMapping
    String ouvrir(
            @PathVariable String reference,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        suite.addFlashAttribute("message", "La première période est ouverte.");
        return lier(
                SaisieDePeriode.class,
                s -> premiere.ouvrir(reference, s),
                reference,
                requete,
                reponse,
                modele);
    }

    @PostMapping("/reconductions")
    String prevoir(
            @PathVariable String reference,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele,
            RedirectAttributes suite) {
        suite.addFlashAttribute("message", "La reconduction est prévue.");
        return lier(
                SaisieDeReconduction.class,
                s -> prevoir.prevoir(reference, s),
                reference,
                requete,
                reponse,
                modele);
    }

    private <S> String lier(
            Class<S> type,
            Consumer<S> acte,
            String reference,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele) {
        var corps = saisies.recevoir(type, requete).corps();
        var erreurs = EssaiDActe.tenter(() -> acte.accept(saisies.lier(type, corps)), reponse);
        return erreurs.isEmpty()
                ? "redirect:/marches/" + reference + "/periodes"
                : page.montrer(reference, corps, erreurs, modele);
    }
}
