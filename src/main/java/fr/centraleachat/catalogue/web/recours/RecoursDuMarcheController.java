package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.catalogue.recours.Demander;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/recours}: who has joined, and the form to join. */
@Controller
@RequestMapping("/marches/{reference}/recours")
class RecoursDuMarcheController {

    private final PageDeRecours page;
    private final Marches marches;
    private final Demander demander;
    private final Saisies saisies;

    RecoursDuMarcheController(
            PageDeRecours page, Marches marches, Demander demander, Saisies saisies) {
        this.page = page;
        this.marches = marches;
        this.demander = demander;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView lister(@PathVariable String reference) {
        return page.duMarche(marches.fiche(reference));
    }

    @GetMapping("/nouveau")
    ModelAndView proposer(
            @PathVariable String reference, @RequestParam(required = false) String adherent) {
        return page.proposition(marches.fiche(reference), adherent, UUID.randomUUID().toString());
    }

    @PostMapping
    ModelAndView demander(
            @PathVariable String reference,
            @RequestParam String cle,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        var postee = saisies.recevoir(SaisieDeRecours.class, requete);
        try {
            var saisie = saisies.lier(SaisieDeRecours.class, postee.corps());
            var numero = demander.demander(saisie.demande(reference, cle));
            suite.addFlashAttribute(
                    "message",
                    "La demande est envoyée à l’équipe achats : vous serez averti de sa réponse.");
            return new ModelAndView("redirect:/catalogue/recours/" + numero);
        } catch (DonneesRefusees | EtatIncompatible refus) {
            var vue =
                    page.formulaire(marches.fiche(reference), postee.corps(), erreurs(refus), cle);
            vue.setStatus(statut(refus));
            return vue;
        }
    }

    private static HttpStatus statut(Refus refus) {
        return refus instanceof DonneesRefusees
                ? HttpStatus.UNPROCESSABLE_ENTITY
                : HttpStatus.CONFLICT;
    }

    private static List<Erreur> erreurs(Refus refus) {
        return refus.erreurs().isEmpty()
                ? List.of(Erreur.de(null, refus.getMessage()))
                : refus.erreurs();
    }
}
