package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /delais/calcul}: a date and its reasons; the question is in the address. */
@Controller
class CalculController {

    private final Clock horloge;

    CalculController(Clock horloge) {
        this.horloge = horloge;
    }

    @GetMapping("/delais/calcul")
    String calculer(
            @ModelAttribute CalculDemande recue, Model modele, HttpServletResponse reponse) {
        var demande = recue.estVide() ? CalculDemande.parDefaut(LocalDate.now(horloge)) : recue;
        modele.addAttribute("demande", demande);
        modele.addAttribute("unites", Unite.values());
        modele.addAttribute("methodes", Methode.values());
        modele.addAttribute("sens", Sens.values());
        modele.addAttribute("erreurs", List.of());
        try {
            modele.addAttribute("calcul", demande.calculer());
        } catch (DonneesRefusees refus) {
            modele.addAttribute("erreurs", refus.erreurs());
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return "delai/calcul";
    }
}
