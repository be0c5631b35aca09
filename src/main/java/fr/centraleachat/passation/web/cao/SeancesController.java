package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.cao.ConvoquerSeance;
import fr.centraleachat.passation.domain.cao.NouvelleSeance;
import fr.centraleachat.passation.domain.cao.ProgrammerSeance;
import fr.centraleachat.passation.domain.cao.ReleveDePresences;
import fr.centraleachat.passation.domain.cao.ReleverPresences;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** The séances of the commissions, by pages. */
@Controller
@RequestMapping("/seances")
class SeancesController {

    private final PageDeSeance pages;
    private final ChoixDeSeance choix;
    private final ProgrammerSeance programmer;
    private final ConvoquerSeance convoquer;
    private final ReleverPresences relever;
    private final ConduiteDeSeance conduite;
    private final Saisies saisies;

    SeancesController(
            PageDeSeance pages,
            ChoixDeSeance choix,
            ProgrammerSeance programmer,
            ConvoquerSeance convoquer,
            ReleverPresences relever,
            ConduiteDeSeance conduite,
            Saisies saisies) {
        this.pages = pages;
        this.choix = choix;
        this.programmer = programmer;
        this.convoquer = convoquer;
        this.relever = relever;
        this.conduite = conduite;
        this.saisies = saisies;
    }

    @GetMapping
    String lister(Model modele) {
        modele.addAttribute("seances", pages.toutes());
        modele.addAttribute("programme", !choix.commissions().isEmpty());
        return "passation/cao/seances";
    }

    /**
     * @param commission its id, empty to choose it
     */
    @GetMapping("/nouvelle")
    ModelAndView preparer(@RequestParam(defaultValue = "") String commission) {
        return nouvelle(choix.ebauche(commission), List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView programmer(HttpServletRequest requete, RedirectAttributes suite) {
        var postee = saisies.recevoir(NouvelleSeance.class, requete);
        if (postee.lignesChangees()) {
            return nouvelle(postee.corps(), List.of(), HttpStatus.OK);
        }
        try {
            var seance = programmer.programmer(saisies.lier(NouvelleSeance.class, postee.corps()));
            suite.addFlashAttribute("message", "La séance est programmée.");
            return new ModelAndView("redirect:/seances/" + seance.id());
        } catch (DonneesRefusees refus) {
            return nouvelle(postee.corps(), refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView nouvelle(Object contenu, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/cao/nouvelle-seance", statut)
                .addObject(
                        "f", saisies.dessiner(NouvelleSeance.class, contenu, erreurs, choix.tous()))
                .addObject("erreurs", erreurs);
    }

    @GetMapping("/{id}")
    ModelAndView montrer(@PathVariable UUID id) {
        return seance(id, pages.relevees(id), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{id}/convocation")
    ModelAndView convoquer(@PathVariable UUID id, RedirectAttributes suite) {
        try {
            convoquer.convoquer(id);
            suite.addFlashAttribute("message", "Les membres sont convoqués.");
            return new ModelAndView("redirect:/seances/" + id);
        } catch (EtatIncompatible refus) {
            var erreurs = List.of(Erreur.de(null, refus.getMessage()));
            return seance(id, pages.relevees(id), erreurs, HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/{id}/presences")
    ModelAndView relever(
            @PathVariable UUID id, HttpServletRequest requete, RedirectAttributes suite) {
        var corps = saisies.recevoir(ReleveDePresences.class, requete).corps();
        try {
            var releve = saisies.lier(ReleveDePresences.class, corps);
            relever.relever(id, releve.presences());
            suite.addFlashAttribute("message", "Les présences sont relevées.");
            return new ModelAndView("redirect:/seances/" + id);
        } catch (DonneesRefusees refus) {
            return seance(id, corps, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible refus) {
            var erreurs = List.of(Erreur.de(null, refus.getMessage()));
            return seance(id, corps, erreurs, HttpStatus.CONFLICT);
        }
    }

    private ModelAndView seance(UUID id, Object saisie, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/cao/seance", statut)
                .addObject("s", pages.detail(id, saisie))
                .addObject("a", conduite.pour(id))
                .addObject("erreurs", erreurs);
    }
}
