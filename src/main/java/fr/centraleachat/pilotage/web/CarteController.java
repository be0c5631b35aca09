package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.pilotage.carte.CarteDesPhases;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /delais/carte}: the whole map, page by page. */
@Controller
class CarteController {

    private static final int TAILLE = 50;

    private final LectureDesDelais lecture;
    private final ChoixDesFiltres choix;
    private final CarteDesPhases carte;
    private final Retards procedures;

    CarteController(
            LectureDesDelais lecture,
            ChoixDesFiltres choix,
            CarteDesPhases carte,
            Retards procedures) {
        this.lecture = lecture;
        this.choix = choix;
        this.carte = carte;
        this.procedures = procedures;
    }

    @GetMapping("/delais/carte")
    String montrer(
            @ModelAttribute("demandes") FiltresDemandes demandes,
            @RequestParam(defaultValue = "") String suite,
            Model modele,
            HttpServletResponse reponse) {
        lecture.exiger();
        modele.addAttribute("choix", choix);
        modele.addAttribute("phases", choix.phases());
        modele.addAttribute("erreurs", List.of());
        try {
            var filtres = choix.lire(demandes);
            modele.addAttribute("carte", carte.lire(filtres, ListeDemandee.rang(suite), TAILLE));
            modele.addAttribute("enCours", procedures.compterEnCours(filtres.suivi()));
            modele.addAttribute("filtres", filtres);
        } catch (DonneesRefusees refus) {
            modele.addAttribute("erreurs", refus.erreurs());
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "pilotage/carte-entiere";
    }
}
