package fr.centraleachat.passation.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.reparation.DossierRepris;
import fr.centraleachat.passation.domain.reparation.ReprendreDesDossiers;
import fr.centraleachat.passation.web.classeur.ChoixDuClasseur;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file brought in by a page. */
@Controller
@RequestMapping("/administration/reprises/nouvelle")
class NouvelleRepriseController {

    private final ReprendreDesDossiers reprendre;
    private final Saisies saisies;
    private final ChoixDuClasseur choix;
    private final Organisation organisation;

    NouvelleRepriseController(
            ReprendreDesDossiers reprendre,
            Saisies saisies,
            ChoixDuClasseur choix,
            Organisation organisation) {
        this.reprendre = reprendre;
        this.saisies = saisies;
        this.choix = choix;
        this.organisation = organisation;
    }

    @GetMapping
    ModelAndView vierge() {
        reprendre.exigerLeDroit();
        return page(null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView reprendre(HttpServletRequest requete, RedirectAttributes message) {
        reprendre.exigerLeDroit();
        var postee = saisies.recevoir(DossierRepris.class, requete);
        if (postee.lignesChangees()) {
            return page(postee.corps(), List.of(), HttpStatus.OK);
        }
        try {
            var numero = reprendre.reprendre(saisies.lier(DossierRepris.class, postee.corps()));
            message.addFlashAttribute(
                    "message", "Le dossier est repris sous le numéro " + numero + ".");
            return new ModelAndView("redirect:/procedures/" + numero);
        } catch (DonneesRefusees e) {
            return page(postee.corps(), e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(JsonNode contenu, List<Erreur> erreurs, HttpStatus statut) {
        var listes =
                Map.of(
                        "saisine.famille", choix.familles(),
                        "saisine.serviceInstructeur.service", services(),
                        "preinstruction.chargeProcedure", choix.equipeMarches(),
                        "preinstruction.juriste", choix.equipeMarches(),
                        "montage.calendrierPrevisionnel.phase", choix.phases());
        return new ModelAndView("passation/nouvelle-reprise", statut)
                .addObject("f", saisies.dessiner(DossierRepris.class, contenu, erreurs, listes))
                .addObject("erreurs", erreurs);
    }

    /** Those of every adhérent, each under its own. */
    private List<Choix> services() {
        return organisation.adherents().stream()
                .flatMap(
                        a ->
                                organisation.services(a.code()).stream()
                                        .map(s -> new Choix(s.code(), a.nom() + " : " + s.nom())))
                .toList();
    }
}
