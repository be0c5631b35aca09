package fr.centraleachat.organisation;

import static java.util.Comparator.comparingInt;

import fr.centraleachat.common.RubriqueDAdministration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page « Administration », with what each module puts there. */
@Controller
class AdministrationController {

    private final List<RubriqueDAdministration> rubriques;

    AdministrationController(List<RubriqueDAdministration> rubriques) {
        this.rubriques =
                rubriques.stream().sorted(comparingInt(RubriqueDAdministration::ordre)).toList();
    }

    @GetMapping("/administration")
    String lister(Model modele) {
        modele.addAttribute("rubriques", rubriques);
        return "organisation/administration";
    }
}
