package fr.centraleachat.reglementation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration, « Paramètres »: what is in force a day, and a new value from a day on. */
@Controller
@RequestMapping("/administration/parametres")
class ParametresController {

    private final ParametreRepository lignes;
    private final ChangerParametre changer;
    private final Clock horloge;

    ParametresController(ParametreRepository lignes, ChangerParametre changer, Clock horloge) {
        this.lignes = lignes;
        this.changer = changer;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(@RequestParam(required = false) String au, Model modele) {
        var jour = JourDemande.lire(au, LocalDate.now(horloge));
        modele.addAttribute("au", jour);
        modele.addAttribute("parametres", lignes.tous(jour));
        return "reglementation/parametres";
    }

    @GetMapping("/{code}")
    String montrer(@PathVariable String code, Model modele) {
        var historique = historique(code);
        var version = VersionDeParametre.de(historique);
        var saisie = SaisieDeParametre.de(derniere(historique), version);
        return page(historique, saisie, List.of(), modele);
    }

    @PostMapping("/{code}")
    String changer(
            @PathVariable String code,
            @ModelAttribute SaisieDeParametre saisie,
            Principal agent,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            changer.changer(saisie.lire(code), agent.getName());
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(historique(code), saisie, refus.erreurs(), modele);
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            var relu = historique(code);
            return page(
                    relu,
                    saisie.avecVersion(VersionDeParametre.de(relu)),
                    List.of(Erreur.de(null, refus.getMessage())),
                    modele);
        }
        suite.addFlashAttribute("message", "La nouvelle valeur est enregistrée.");
        return "redirect:/administration/parametres/" + code;
    }

    private String page(
            List<Parametre> historique,
            SaisieDeParametre saisie,
            List<Erreur> erreurs,
            Model modele) {
        var aujourdHui = LocalDate.now(horloge);
        modele.addAttribute("historique", historique);
        modele.addAttribute("parametre", derniere(historique));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("aujourdHui", aujourdHui);
        return "reglementation/parametre";
    }

    private List<Parametre> historique(String code) {
        var historique = lignes.historique(code);
        if (historique.isEmpty()) {
            throw new Introuvable("Le paramètre « " + code + " » n’existe pas.");
        }
        return historique;
    }

    private static Parametre derniere(List<Parametre> historique) {
        return historique.get(historique.size() - 1);
    }
}
