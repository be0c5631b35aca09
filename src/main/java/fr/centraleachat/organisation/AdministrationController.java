package fr.centraleachat.organisation;

import static java.util.Comparator.comparingInt;

import fr.centraleachat.common.RubriqueDAdministration;
import fr.centraleachat.common.SignalDAdministration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page « Administration », with what each module puts there. */
@Controller
class AdministrationController {

    private final List<RubriqueDAdministration> rubriques;
    private final List<SignalDAdministration> signaux;

    AdministrationController(
            List<RubriqueDAdministration> rubriques, List<SignalDAdministration> signaux) {
        this.signaux = signaux;
        this.rubriques =
                rubriques.stream().sorted(comparingInt(RubriqueDAdministration::ordre)).toList();
    }

    @GetMapping("/administration")
    String lister(Model modele) {
        modele.addAttribute("rubriques", rubriques);
        modele.addAttribute(
                "signaux",
                signaux.stream()
                        .map(SignalDAdministration::courant)
                        .flatMap(Optional::stream)
                        .toList());
        return "organisation/administration";
    }
}
