package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.ConstituerCommission;
import fr.centraleachat.passation.domain.cao.NouvelleCommission;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The commissions, by pages. */
@Controller
@RequestMapping("/commissions")
class CommissionsController {

    private final Commissions commissions;
    private final ConstituerCommission constituer;
    private final EbaucheDeCommission ebauche;
    private final NomsDeCommission noms;
    private final Saisies saisies;

    CommissionsController(
            Commissions commissions,
            ConstituerCommission constituer,
            EbaucheDeCommission ebauche,
            NomsDeCommission noms,
            Saisies saisies) {
        this.commissions = commissions;
        this.constituer = constituer;
        this.ebauche = ebauche;
        this.noms = noms;
        this.saisies = saisies;
    }

    @GetMapping
    String lister(Model modele) {
        modele.addAttribute("commissions", commissions.toutes());
        modele.addAttribute("noms", noms);
        return "passation/cao/commissions";
    }

    @GetMapping("/{id}")
    String montrer(@PathVariable UUID id, Model modele) {
        var commission = commissions.exiger(id);
        modele.addAttribute("commission", noms.aujourdhui(commissions, commission));
        modele.addAttribute("compositions", commissions.compositions(commission));
        modele.addAttribute("noms", noms);
        return "passation/cao/commission";
    }

    /**
     * @param acheteur whose composition is proposed, empty for the caller’s own
     */
    @GetMapping("/nouvelle")
    ModelAndView preparer(@RequestParam(defaultValue = "") String acheteur) {
        var choisi = acheteur.isEmpty() ? ebauche.acheteurParDefaut() : acheteur;
        return page(ebauche.pour(choisi), choisi, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView constituer(HttpServletRequest requete, RedirectAttributes suite) {
        var postee = saisies.recevoir(NouvelleCommission.class, requete);
        var acheteur = postee.corps().path("acheteur").asText("");
        if (postee.lignesChangees()) {
            return page(postee.corps(), acheteur, List.of(), HttpStatus.OK);
        }
        try {
            var commission =
                    constituer.constituer(saisies.lier(NouvelleCommission.class, postee.corps()));
            suite.addFlashAttribute("message", "La commission est constituée.");
            return new ModelAndView("redirect:/commissions/" + commission.id());
        } catch (DonneesRefusees refus) {
            return page(postee.corps(), acheteur, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible refus) {
            return page(postee.corps(), acheteur, refus.erreurs(), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            Object contenu, String acheteur, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/cao/nouvelle-commission", statut)
                .addObject(
                        "f", saisies.dessiner(NouvelleCommission.class, contenu, erreurs, Map.of()))
                .addObject("composition", ebauche.composition(acheteur))
                .addObject("erreurs", erreurs);
    }
}
