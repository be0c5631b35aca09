package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import fr.centraleachat.pilotage.gantt.ComposerGantt;
import fr.centraleachat.pilotage.gantt.Zoom;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /delais/gantt}: the running procédures on a calendar, page by page. */
@Controller
class GanttController {

    private final LectureDesDelais lecture;
    private final ChoixDesFiltres choix;
    private final ComposerGantt gantts;

    GanttController(LectureDesDelais lecture, ChoixDesFiltres choix, ComposerGantt gantts) {
        this.lecture = lecture;
        this.choix = choix;
        this.gantts = gantts;
    }

    @GetMapping("/delais/gantt")
    String montrer(
            @ModelAttribute("demandes") FiltresDemandes demandes,
            @RequestParam(defaultValue = "MOIS") Zoom zoom,
            @RequestParam(defaultValue = "0") int page,
            Model modele,
            HttpServletResponse reponse) {
        lecture.exiger();
        modele.addAttribute("choix", choix);
        modele.addAttribute("zoom", zoom);
        modele.addAttribute("zooms", Zoom.values());
        modele.addAttribute("erreurs", List.of());
        try {
            var filtres = choix.lire(demandes);
            modele.addAttribute("filtres", filtres);
            modele.addAttribute("gantt", gantts.composer(filtres, zoom, page));
        } catch (DonneesRefusees refus) {
            modele.addAttribute("erreurs", refus.erreurs());
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "pilotage/gantt";
    }
}
