package fr.centraleachat.security;

import fr.centraleachat.common.FichierDeReference;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The sign-in page; Spring Security receives its form. It lists the accounts that are fictional.
 */
@Controller
class ConnexionController {

    private final boolean demonstration;

    ConnexionController(@Value("${centrale.demonstration.comptes:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/connexion")
    String connexion(Model modele) {
        modele.addAttribute(
                "comptes",
                demonstration ? FichierDeReference.lire("comptes-de-demonstration") : List.of());
        return "security/connexion";
    }
}
