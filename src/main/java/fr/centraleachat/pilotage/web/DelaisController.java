package fr.centraleachat.pilotage.web;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.PhaseEnRetard;
import fr.centraleachat.delai.suivi.Retards;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /delais}: what is late now, at whom, and what the law awaits. */
@Controller
class DelaisController {

    private final Retards retards;
    private final LectureDesDelais lecture;
    private final ObjectProvider<ObjetsDesProcedures> objets;
    private final Clock horloge;

    DelaisController(
            Retards retards,
            LectureDesDelais lecture,
            ObjectProvider<ObjetsDesProcedures> objets,
            Clock horloge) {
        this.retards = retards;
        this.lecture = lecture;
        this.objets = objets;
        this.horloge = horloge;
    }

    @GetMapping("/delais")
    String montrer(Model modele) {
        lecture.exiger();
        var enRetard = retards.enRetard();
        var echeances = retards.echeancesLegales();
        modele.addAttribute("enRetard", enRetard);
        modele.addAttribute(
                "procedures", enRetard.stream().map(PhaseEnRetard::numero).distinct().count());
        modele.addAttribute("echeances", echeances);
        modele.addAttribute("enCours", retards.enCours());
        modele.addAttribute("maintenant", horloge.instant());
        modele.addAttribute("objets", objets(enRetard, echeances));
        return "pilotage/delais";
    }

    private Map<String, String> objets(List<PhaseEnRetard> enRetard, List<Alerte> echeances) {
        var numeros =
                Stream.concat(
                                enRetard.stream().map(PhaseEnRetard::numero),
                                echeances.stream().map(Alerte::numero))
                        .collect(Collectors.toSet());
        return objets.stream().findFirst().map(source -> source.objets(numeros)).orElse(Map.of());
    }
}
