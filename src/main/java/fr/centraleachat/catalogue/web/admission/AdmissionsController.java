package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.ConduireAdmission;
import fr.centraleachat.catalogue.admission.DemanderAdmission;
import fr.centraleachat.organisation.FormulaireEnvoye;
import fr.centraleachat.organisation.Lecture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /adhesions}: the requests to join a service commun, each with its dossier. */
@Controller
@RequestMapping("/adhesions")
class AdmissionsController {

    private final PageDAdmission page;
    private final DemanderAdmission demander;
    private final ConduireAdmission conduire;

    AdmissionsController(
            PageDAdmission page, DemanderAdmission demander, ConduireAdmission conduire) {
        this.page = page;
        this.demander = demander;
        this.conduire = conduire;
    }

    @GetMapping
    String lister(Model modele) {
        return page.liste(modele);
    }

    @GetMapping("/nouvelle")
    String proposer(@RequestParam(defaultValue = "") String adherent, Model modele) {
        return page.formulaire(adherent, modele);
    }

    @PostMapping
    String demander(FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "demande",
                champs -> demander.demander(SaisieDAdmission.lire(champs)),
                "La demande d’adhésion est envoyée à l’équipe achats.",
                "/adhesions",
                modele -> page.formulaire("", modele));
    }

    @GetMapping("/{numero}")
    String montrer(@PathVariable String numero, Model modele) {
        return page.dossier(numero, modele);
    }

    @PostMapping("/{numero}/retrait")
    String retirer(@PathVariable String numero, FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "retrait",
                champs -> retirer(numero, champs),
                "La demande est retirée.",
                "/adhesions/" + numero,
                modele -> page.dossier(numero, modele));
    }

    private void retirer(String numero, Lecture champs) {
        var motif = champs.texte("motif", "Dites pourquoi la demande est retirée.");
        champs.conclure();
        conduire.retirer(numero, motif);
    }
}
