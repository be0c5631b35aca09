package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.adhesion.Conventions;
import fr.centraleachat.organisation.FormulaireEnvoye;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Of an adhérent: the conventions of its adhésions, and what it pays. */
@Controller
class ConventionsController {

    private static final String PAGE = "/adherents/{code}" + OngletsDuCatalogue.CONVENTIONS;

    private final Conventions conventions;
    private final PageDesConventions page;

    ConventionsController(Conventions conventions, PageDesConventions page) {
        this.conventions = conventions;
        this.page = page;
    }

    @GetMapping(PAGE)
    String montrer(
            @PathVariable String code,
            @RequestParam(required = false) Integer annee,
            Model modele) {
        return page.remplir(code, annee, modele);
    }

    @PostMapping("/administration/adherents/{code}/conventions")
    String conclure(@PathVariable String code, FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "convention",
                champs -> conventions.conclure(SaisieDeConvention.lire(code, champs)),
                "La convention est enregistrée.",
                "/adherents/" + code + OngletsDuCatalogue.CONVENTIONS,
                modele -> page.remplir(code, null, modele));
    }
}
