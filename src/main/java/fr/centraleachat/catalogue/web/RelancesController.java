package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.alerte.AlertesOuvertes;
import fr.centraleachat.catalogue.prevision.Relances;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /catalogue/relances}: what ends or exhausts within a year, and by when to relaunch it. */
@Controller
class RelancesController {

    private static final int TAILLE = 20;

    private final Relances relances;
    private final AlertesOuvertes alertes;
    private final NomsDuCatalogue noms;
    private final Clock horloge;

    RelancesController(
            Relances relances, AlertesOuvertes alertes, NomsDuCatalogue noms, Clock horloge) {
        this.relances = relances;
        this.alertes = alertes;
        this.noms = noms;
        this.horloge = horloge;
    }

    @GetMapping("/catalogue/relances")
    String lister(@RequestParam(defaultValue = "0") int page, Model modele) {
        var jour = LocalDate.now(horloge);
        var toutes = relances.toutes();
        modele.addAttribute(
                "lignes",
                toutes.stream().skip((long) Math.max(0, page) * TAILLE).limit(TAILLE).toList());
        modele.addAttribute("total", toutes.size());
        modele.addAttribute(
                "enRetard", toutes.stream().filter(m -> m.relance().estPassee(jour)).count());
        modele.addAttribute("page", Math.max(0, page));
        modele.addAttribute("taille", TAILLE);
        modele.addAttribute("jour", jour);
        modele.addAttribute("alertes", page > 0 ? List.of() : alertes.toutes());
        modele.addAttribute("familles", noms.familles());
        modele.addAttribute("noms", noms.adherents());
        return "catalogue/relances";
    }
}
