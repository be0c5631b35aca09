package fr.centraleachat.passation.web.echanges;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.echanges.Echanges;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking something of candidates, by a page. */
@Controller
@RequestMapping("/procedures/{numero}/echanges")
class EchangesController {

    private final Echanges echanges;
    private final DemandeGroupee groupee;
    private final ChoixDEchange choix;
    private final Saisies saisies;

    EchangesController(
            Echanges echanges, DemandeGroupee groupee, ChoixDEchange choix, Saisies saisies) {
        this.echanges = echanges;
        this.groupee = groupee;
        this.choix = choix;
        this.saisies = saisies;
    }

    @GetMapping("/nouveau")
    ModelAndView nouveau(@PathVariable String numero) {
        echanges.exigerOuvert(numero);
        return page(numero, null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView demander(
            @PathVariable String numero, HttpServletRequest requete, RedirectAttributes suite) {
        var corps = saisies.recevoir(DemandeAuxCandidats.class, requete).corps();
        try {
            int nombre = groupee.demander(numero, saisies.lier(DemandeAuxCandidats.class, corps));
            suite.addFlashAttribute(
                    "message",
                    nombre == 1
                            ? "La demande est tracée : envoyez-la au candidat par le profil d’acheteur."
                            : nombre
                                    + " demandes sont tracées : envoyez-les aux candidats, en même"
                                    + " temps, par le profil d’acheteur.");
            return new ModelAndView("redirect:/procedures/{numero}?onglet=analyse");
        } catch (DonneesRefusees refus) {
            return page(numero, corps, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(
            String numero, JsonNode corps, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/echanges/demander", statut)
                .addObject("numero", numero)
                .addObject("erreurs", erreurs)
                .addObject(
                        "f",
                        saisies.dessiner(
                                DemandeAuxCandidats.class, corps, erreurs, choix.pour(numero)));
    }
}
