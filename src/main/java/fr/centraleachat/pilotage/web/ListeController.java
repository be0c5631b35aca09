package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import fr.centraleachat.pilotage.liste.Figure;
import fr.centraleachat.pilotage.liste.LesTerminees;
import fr.centraleachat.pilotage.retard.LesRetards;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /delais/liste}: the procédures behind a figure, page by page. */
@Controller
class ListeController {

    private static final int TAILLE = 50;

    private final LectureDesDelais lecture;
    private final ChoixDesFiltres choix;
    private final LesRetards retards;
    private final LesTerminees terminees;
    private final PartieLegale legales;

    ListeController(
            LectureDesDelais lecture,
            ChoixDesFiltres choix,
            LesRetards retards,
            LesTerminees terminees,
            PartieLegale legales) {
        this.lecture = lecture;
        this.choix = choix;
        this.retards = retards;
        this.terminees = terminees;
        this.legales = legales;
    }

    @GetMapping("/delais/liste")
    String lister(
            @ModelAttribute("demandes") FiltresDemandes demandes,
            @ModelAttribute("liste") ListeDemandee liste,
            Model modele,
            HttpServletResponse reponse) {
        lecture.exiger();
        modele.addAttribute("choix", choix);
        modele.addAttribute("phases", choix.phases());
        modele.addAttribute("erreurs", List.of());
        try {
            remplir(demandes, liste, modele);
        } catch (DonneesRefusees refus) {
            modele.addAttribute("erreurs", refus.erreurs());
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "pilotage/liste";
    }

    private void remplir(FiltresDemandes demandes, ListeDemandee liste, Model modele) {
        var figure = Figure.lire(liste.figure());
        var filtres = choix.lire(demandes);
        modele.addAttribute("figure", figure);
        switch (figure) {
            case EN_RETARD ->
                    modele.addAttribute(
                            "retards",
                            retards.lire(filtres, ListeDemandee.rang(liste.suite()), TAILLE));
            case ECHEANCES -> legales.remplir(modele, liste.debut(), TAILLE);
            default -> terminees(figure, filtres, liste, modele);
        }
        modele.addAttribute("filtres", filtres);
    }

    private void terminees(Figure figure, Filtres filtres, ListeDemandee liste, Model modele) {
        var tri = LesTerminees.tri(liste.tri());
        modele.addAttribute("tri", tri);
        modele.addAttribute("terminees", terminees.lire(filtres, figure, tri, liste.suite()));
    }
}
