package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.DroitSurLesFinances;
import fr.centraleachat.catalogue.finance.ExecutionFinanciere;
import fr.centraleachat.catalogue.finance.Rapprocher;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/finances/lignes/{id}}: a line of finance, and what explains it. */
@Controller
@RequestMapping("/catalogue/finances/lignes/{id}")
class LignesFinancieresController {

    private static final String PAGE = "catalogue/finances-ligne";

    private final ExecutionFinanciere execution;
    private final Rapprocher rapprocher;
    private final DroitSurLesFinances droit;
    private final NomsDuCatalogue noms;

    LignesFinancieresController(
            ExecutionFinanciere execution,
            Rapprocher rapprocher,
            DroitSurLesFinances droit,
            NomsDuCatalogue noms) {
        this.execution = execution;
        this.rapprocher = rapprocher;
        this.droit = droit;
        this.noms = noms;
    }

    @GetMapping
    String montrer(@PathVariable long id, Model modele) {
        remplir(id, List.of(), modele);
        return PAGE;
    }

    @PostMapping("/rapprochement")
    String rapprocher(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String commande,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return faire(
                id,
                () -> {
                    var place = PlaceDeCommande.de(commande);
                    rapprocher.attacher(id, place.periode(), place.rang());
                },
                "La ligne est rapprochée de sa commande.",
                modele,
                reponse,
                suite);
    }

    @PostMapping("/detachement")
    String detacher(
            @PathVariable long id,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return faire(
                id,
                () -> rapprocher.detacher(id),
                "La ligne n’est plus rapprochée.",
                modele,
                reponse,
                suite);
    }

    @PostMapping("/marche")
    String deplacer(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String marche,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        return faire(
                id,
                () -> rapprocher.deplacer(id, marche),
                "La ligne compte sur un autre marché.",
                modele,
                reponse,
                suite);
    }

    private String faire(
            long id,
            Runnable acte,
            String message,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            acte.run();
        } catch (DonneesRefusees refus) {
            remplir(id, refus.erreurs(), modele);
            reponse.setStatus(422);
            return PAGE;
        }
        suite.addFlashAttribute("message", message);
        return "redirect:/catalogue/finances/lignes/" + id;
    }

    private void remplir(long id, List<Erreur> erreurs, Model modele) {
        var ligne = execution.ligne(id);
        modele.addAttribute("ligne", ligne);
        modele.addAttribute("commandes", execution.commandesPour(id));
        modele.addAttribute("historique", execution.historique(id));
        modele.addAttribute("peut", droit.sur(ligne.adherent()));
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("erreurs", erreurs);
    }
}
