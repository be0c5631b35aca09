package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.ModificationDeCommission;
import fr.centraleachat.passation.domain.cao.ModifierCommission;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The members of a commission change, by page. */
@Controller
@RequestMapping("/commissions/{id}/composition")
class CompositionController {

    private final Commissions commissions;
    private final ModifierCommission modifier;
    private final EbaucheDeModification ebauche;
    private final NomsDeCommission noms;
    private final Saisies saisies;

    CompositionController(
            Commissions commissions,
            ModifierCommission modifier,
            EbaucheDeModification ebauche,
            NomsDeCommission noms,
            Saisies saisies) {
        this.commissions = commissions;
        this.modifier = modifier;
        this.ebauche = ebauche;
        this.noms = noms;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView preparer(@PathVariable UUID id) {
        return page(id, ebauche.de(id), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView modifier(
            @PathVariable UUID id, HttpServletRequest requete, RedirectAttributes suite) {
        var postee = saisies.recevoir(ModificationDeCommission.class, requete);
        if (postee.lignesChangees()) {
            return page(id, postee.corps(), List.of(), HttpStatus.OK);
        }
        try {
            modifier.modifier(id, saisies.lier(ModificationDeCommission.class, postee.corps()));
            suite.addFlashAttribute("message", "La composition est enregistrée.");
            return new ModelAndView("redirect:/commissions/" + id);
        } catch (DonneesRefusees refus) {
            return page(id, postee.corps(), refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(UUID id, Object contenu, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/cao/composition", statut)
                .addObject("commission", commissions.exiger(id))
                .addObject("noms", noms)
                .addObject(
                        "f",
                        saisies.dessiner(
                                ModificationDeCommission.class, contenu, erreurs, Map.of()))
                .addObject("erreurs", erreurs);
    }
}
