package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.suivi.CiblesADeplacer;
import fr.centraleachat.delai.suivi.DeplacerLesCibles;
import fr.centraleachat.delai.suivi.FiltreDEcarts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The running procédures that follow another target than the one in force, and moving them. */
@Controller
@RequestMapping("/administration/delais-cibles/procedures")
class DeplacementsController {

    private final CiblesADeplacer cibles;
    private final DeplacerLesCibles deplacer;
    private final ChoixDesCibles choix;

    DeplacementsController(
            CiblesADeplacer cibles, DeplacerLesCibles deplacer, ChoixDesCibles choix) {
        this.cibles = cibles;
        this.deplacer = deplacer;
        this.choix = choix;
    }

    @GetMapping
    String lister(@ModelAttribute("demande") DeplacementDemande demande, Model modele) {
        return page(demande, demande.filtre(), List.of(), modele);
    }

    @PostMapping
    String deplacer(
            @ModelAttribute("demande") DeplacementDemande demande,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var filtre = demande.filtre();
        try {
            var cles = demande.tout() ? cibles.cles(filtre) : demande.cochees();
            int combien = deplacer.deplacer(cles, demande.motif());
            suite.addFlashAttribute("message", phrase(combien));
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(demande, filtre, refus.erreurs(), modele);
        }
        suite.addAttribute("phase", filtre.phase());
        suite.addAttribute("procedure", filtre.procedure());
        suite.addAttribute("adherent", filtre.adherent());
        return "redirect:/administration/delais-cibles/procedures";
    }

    private static String phrase(int combien) {
        return switch (combien) {
            case 0 -> "Rien à déplacer : ces procédures suivent déjà le délai en vigueur.";
            case 1 -> "Une cible est déplacée.";
            default -> combien + " cibles sont déplacées.";
        };
    }

    private String page(
            DeplacementDemande demande, FiltreDEcarts filtre, List<Erreur> erreurs, Model modele) {
        choix.poser(modele);
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("page", demande.rang());
        modele.addAttribute("taille", DeplacementDemande.TAILLE);
        modele.addAttribute("total", cibles.cles(filtre).size());
        modele.addAttribute(
                "lignes", cibles.page(filtre, demande.rang(), DeplacementDemande.TAILLE));
        modele.addAttribute("erreurs", erreurs);
        return "delai/deplacements";
    }
}
