package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording by page what a consultation receives. */
@Controller
@RequestMapping("/procedures/{numero}/consultation/{code}")
class ConsultationController {

    private final EnregistrementDeFait enregistrement;
    private final Procedures procedures;
    private final Saisies saisies;

    ConsultationController(
            EnregistrementDeFait enregistrement, Procedures procedures, Saisies saisies) {
        this.enregistrement = enregistrement;
        this.procedures = procedures;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView vierge(@PathVariable String numero, @PathVariable String code) {
        return page(numero, FaitDeConsultation.de(code), null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enregistrer(
            @PathVariable String numero,
            @PathVariable String code,
            HttpServletRequest requete,
            RedirectAttributes message) {
        var fait = FaitDeConsultation.de(code);
        var corps = saisies.recevoir(fait.saisie(), requete).corps();
        try {
            enregistrement.enregistrer(numero, fait, corps, null);
        } catch (DonneesRefusees e) {
            return page(numero, fait, corps, e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible e) {
            return page(numero, fait, corps, dire(e.getMessage()), HttpStatus.CONFLICT);
        } catch (AccesRefuse e) {
            return page(numero, fait, corps, dire(e.getMessage()), HttpStatus.FORBIDDEN);
        }
        message.addFlashAttribute("message", fait.suite());
        return new ModelAndView("redirect:/procedures/" + numero + "?onglet=consultation");
    }

    private static List<Erreur> dire(String message) {
        return List.of(Erreur.de(null, message));
    }

    private ModelAndView page(
            String numero,
            FaitDeConsultation fait,
            Object contenu,
            List<Erreur> erreurs,
            HttpStatus statut) {
        return new ModelAndView("passation/fait-de-consultation", statut)
                .addObject("procedure", procedures.exiger(numero))
                .addObject("fait", fait)
                .addObject("f", saisies.dessiner(fait.saisie(), contenu, erreurs, Map.of()))
                .addObject("erreurs", erreurs);
    }
}
