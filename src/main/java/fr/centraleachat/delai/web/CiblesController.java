package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.cible.ChangerUneCible;
import fr.centraleachat.delai.cible.Cibles;
import fr.centraleachat.delai.cible.CleDeCible;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration, « Délais cibles »: what is in force a day, and a new target from a day on. */
@Controller
@RequestMapping("/administration/delais-cibles")
class CiblesController {

    private final Cibles cibles;
    private final ChangerUneCible changer;
    private final ChoixDesCibles choix;
    private final Clock horloge;

    CiblesController(Cibles cibles, ChangerUneCible changer, ChoixDesCibles choix, Clock horloge) {
        this.cibles = cibles;
        this.changer = changer;
        this.choix = choix;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(@ModelAttribute FiltreDesCibles filtre, Model modele) {
        var lu = filtre.lire(LocalDate.now(horloge));
        choix.poser(modele);
        modele.addAttribute("filtre", lu);
        modele.addAttribute("cibles", cibles.enVigueur(lu.procedure(), lu.adherent(), lu.au()));
        return "delai/cibles";
    }

    @GetMapping("/cible")
    String montrer(@ModelAttribute SaisieDeCible vide, Model modele) {
        var histoire = cibles.histoire(vide.cle());
        return page(SaisieDeCible.de(vide.cle(), histoire), List.of(), modele);
    }

    @PostMapping("/cible")
    String changer(
            @ModelAttribute SaisieDeCible saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            changer.changer(saisie.lire());
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(saisie, refus.erreurs(), modele);
        } catch (EtatIncompatible refus) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            return page(
                    saisie.relue(cibles.histoire(saisie.cle())),
                    List.of(Erreur.de(null, refus.getMessage())),
                    modele);
        }
        suite.addFlashAttribute("message", "Le délai cible est enregistré.");
        return "redirect:" + choix.lien(saisie.cle());
    }

    private String page(SaisieDeCible saisie, List<Erreur> erreurs, Model modele) {
        CleDeCible cle = saisie.cle();
        choix.poser(modele);
        modele.addAttribute("cle", cle);
        modele.addAttribute("histoire", cibles.histoire(cle));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "delai/cible";
    }
}
