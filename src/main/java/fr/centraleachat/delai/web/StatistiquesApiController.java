package fr.centraleachat.delai.web;

import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.delai.statistique.LireUnFiltre;
import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.delai.statistique.Statistiques;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/delais/statistiques}: what the thirteen phases take. */
@RestController
class StatistiquesApiController {

    private final LireUnFiltre filtres;
    private final Statistiques statistiques;
    private final LectureDesDelais lecteurs;

    StatistiquesApiController(
            LireUnFiltre filtres, Statistiques statistiques, LectureDesDelais lecteurs) {
        this.filtres = filtres;
        this.statistiques = statistiques;
        this.lecteurs = lecteurs;
    }

    @GetMapping("/api/delais/statistiques")
    List<StatistiqueDePhase> lire(
            @RequestParam(required = false) String du,
            @RequestParam(required = false) String au,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) String adherent,
            @RequestParam(required = false) String famille) {
        lecteurs.exiger();
        return statistiques.parPhase(filtres.lire(procedure, adherent, famille, du, au));
    }
}
