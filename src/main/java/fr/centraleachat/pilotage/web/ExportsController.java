package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.web.FichierEnFlux;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.export.ExportDesPhases;
import fr.centraleachat.pilotage.export.ExportDesRetards;
import fr.centraleachat.pilotage.export.ExportDesStatistiques;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The pages of the délais as workbooks, with the filters of the page. */
@Controller
class ExportsController {

    private final LectureDesDelais lecture;
    private final ChoixDesFiltres choix;
    private final ExportDesRetards retards;
    private final ExportDesPhases phases;
    private final ExportDesStatistiques statistiques;

    ExportsController(
            LectureDesDelais lecture,
            ChoixDesFiltres choix,
            ExportDesRetards retards,
            ExportDesPhases phases,
            ExportDesStatistiques statistiques) {
        this.lecture = lecture;
        this.choix = choix;
        this.retards = retards;
        this.phases = phases;
        this.statistiques = statistiques;
    }

    @GetMapping("/delais/retards.xlsx")
    void retards(@ModelAttribute FiltresDemandes demandes, HttpServletResponse reponse)
            throws IOException {
        donner(demandes, retards::remplir, "retards.xlsx", reponse);
    }

    @GetMapping("/delais/phases.xlsx")
    void phases(@ModelAttribute FiltresDemandes demandes, HttpServletResponse reponse)
            throws IOException {
        donner(demandes, phases::remplir, "procedures-et-phases.xlsx", reponse);
    }

    @GetMapping("/delais/statistiques.xlsx")
    void statistiques(@ModelAttribute FiltresDemandes demandes, HttpServletResponse reponse)
            throws IOException {
        donner(demandes, statistiques::remplir, "statistiques-des-phases.xlsx", reponse);
    }

    private void donner(
            FiltresDemandes demandes,
            Function<Filtres, ClasseurEnFlux> export,
            String nom,
            HttpServletResponse reponse)
            throws IOException {
        lecture.exiger();
        try (var classeur = export.apply(choix.lire(demandes))) {
            FichierEnFlux.XLSX.envoyer(reponse, nom, classeur::ecrire);
        }
    }
}
