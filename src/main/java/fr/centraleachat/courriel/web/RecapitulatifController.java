package fr.centraleachat.courriel.web;

import fr.centraleachat.courriel.redaction.LireSonRecapitulatif;
import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.delai.ObjetsDesProcedures;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /recapitulatif}: the day of an agent, as their courriel tells it. */
@Controller
class RecapitulatifController {

    private final LireSonRecapitulatif lire;
    private final ObjetsDesProcedures objets;

    RecapitulatifController(LireSonRecapitulatif lire, ObjetsDesProcedures objets) {
        this.lire = lire;
        this.objets = objets;
    }

    @GetMapping("/recapitulatif")
    String montrer(Model modele) {
        var r = lire.aujourdHui();
        modele.addAttribute("r", r);
        modele.addAttribute("objets", objets(Stream.of(r.siennes(), r.remontees())));
        return "courriel/recapitulatif";
    }

    private Map<String, String> objets(Stream<List<AlerteEnCours>> alertes) {
        return objets.objets(
                alertes.flatMap(List::stream)
                        .map(AlerteEnCours::numero)
                        .collect(Collectors.toSet()));
    }
}
