package fr.centraleachat.passation.web.saisine;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.arret.EbaucheDeRelance;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The saisine by a page: check first what the law proposes, then send it. */
@Controller
@RequestMapping("/procedures/nouvelle")
class NouvelleProcedureController {

    private final OuvrirProcedure ouvrir;
    private final Saisies saisies;
    private final ChoixDeSaisine choix;
    private final EbaucheDeRelance relance;
    private final Clock horloge;

    NouvelleProcedureController(
            OuvrirProcedure ouvrir,
            Saisies saisies,
            ChoixDeSaisine choix,
            EbaucheDeRelance relance,
            Clock horloge) {
        this.ouvrir = ouvrir;
        this.saisies = saisies;
        this.choix = choix;
        this.relance = relance;
        this.horloge = horloge;
    }

    /**
     * @param relanceDe number of the stopped procédure that fills the page, null for a new need
     * @param besoin what is known of a new need, from a marché that ends
     */
    @GetMapping
    ModelAndView vierge(@RequestParam(required = false) String relanceDe, BesoinConnu besoin) {
        return page(
                relanceDe == null ? choix.ebauche(besoin) : relance.pour(relanceDe),
                List.of(),
                HttpStatus.OK);
    }

    /**
     * @param action {@code proposer} to see the proposition without sending, else null
     */
    @PostMapping
    ModelAndView creer(
            HttpServletRequest requete,
            @RequestParam(required = false) String action,
            RedirectAttributes message) {
        var postee = saisies.recevoir(Saisine.class, requete);
        if (postee.lignesChangees()) {
            return page(postee.corps(), List.of(), HttpStatus.OK);
        }
        try {
            var saisine = saisies.lier(Saisine.class, postee.corps());
            return "proposer".equals(action)
                    ? proposition(postee.corps(), saisine)
                    : ouverte(ouvrir.ouvrir(saisine), message);
        } catch (DonneesRefusees e) {
            return page(postee.corps(), e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (AccesRefuse e) {
            return page(
                    postee.corps(),
                    List.of(Erreur.de("serviceInstructeur", e.getMessage())),
                    HttpStatus.FORBIDDEN);
        }
    }

    private ModelAndView proposition(JsonNode corps, Saisine saisine) {
        var proposition = ouvrir.proposer(saisine, LocalDate.now(horloge));
        return page(corps, List.of(), HttpStatus.OK).addObject("proposition", proposition);
    }

    private static ModelAndView ouverte(
            OuvrirProcedure.Resultat resultat, RedirectAttributes message) {
        var numero = resultat.procedure().numero();
        var relais = resultat.fonctionsSansTitulaire();
        message.addFlashAttribute(
                "message",
                "La procédure "
                        + numero
                        + " est ouverte."
                        + (relais.isEmpty()
                                ? ""
                                : " Certaines fonctions n’ont pas de titulaire : leurs tâches iront"
                                        + " au relais désigné."));
        return new ModelAndView("redirect:/procedures/" + numero);
    }

    private ModelAndView page(Object contenu, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/nouvelle-procedure", statut)
                .addObject("f", saisies.dessiner(Saisine.class, contenu, erreurs, choix.tous()))
                .addObject("erreurs", erreurs);
    }
}
