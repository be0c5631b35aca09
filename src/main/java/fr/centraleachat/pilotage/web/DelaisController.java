package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /delais}: what is late now and at whom, what phases take, and why. */
@Controller
class DelaisController {

    private final LectureDesDelais lecture;
    private final ChoixDesFiltres choix;
    private final List<PartieDeTableau> parties;

    DelaisController(
            LectureDesDelais lecture, ChoixDesFiltres choix, List<PartieDeTableau> parties) {
        this.lecture = lecture;
        this.choix = choix;
        this.parties = parties;
    }

    @GetMapping("/delais")
    String montrer(
            @ModelAttribute("demandes") FiltresDemandes demandes,
            Model modele,
            HttpServletResponse reponse) {
        lecture.exiger();
        modele.addAttribute("choix", choix);
        modele.addAttribute("erreurs", List.of());
        try {
            remplir(choix.lire(demandes), modele);
        } catch (DonneesRefusees refus) {
            modele.addAttribute("erreurs", refus.erreurs());
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "pilotage/delais";
    }

    private void remplir(Filtres filtres, Model modele) {
        modele.addAttribute("filtres", filtres);
        parties.forEach(partie -> partie.remplir(filtres, modele));
    }
}
