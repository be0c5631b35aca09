package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.AchatsDAdherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.RecoursDesAdherents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Of an adhérent: its recours, its orders, what it may still join. */
@Controller
class AchatsDAdherentController {

    private static final int LIGNES = 50;

    private final Organisation organisation;
    private final RecoursDesAdherents recours;
    private final AchatsDAdherent achats;

    AchatsDAdherentController(
            Organisation organisation, RecoursDesAdherents recours, AchatsDAdherent achats) {
        this.organisation = organisation;
        this.recours = recours;
        this.achats = achats;
    }

    @GetMapping("/adherents/{code}" + OngletsDuCatalogue.ACHATS)
    String montrer(@PathVariable String code, Model modele) {
        modele.addAttribute("adherent", organisation.adherent(code));
        modele.addAttribute("recours", recours.de(code));
        modele.addAttribute("commandes", achats.dernieres(code, LIGNES));
        modele.addAttribute("aRejoindre", achats.aRejoindre(code, LIGNES));
        modele.addAttribute("lignes", LIGNES);
        return "catalogue/achats";
    }
}
