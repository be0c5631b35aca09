package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.DroitSurLesFinances;
import fr.centraleachat.catalogue.finance.ExecutionFinanciere;
import fr.centraleachat.catalogue.finance.RechercheDeLignes;
import fr.centraleachat.catalogue.recherche.Marches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /marches/{reference}/finances}: what finance engaged and paid on a marché. */
@Controller
class MarcheFinancesController {

    private final Marches marches;
    private final ExecutionFinanciere execution;
    private final DroitSurLesFinances droit;
    private final NomsDuCatalogue noms;

    MarcheFinancesController(
            Marches marches,
            ExecutionFinanciere execution,
            DroitSurLesFinances droit,
            NomsDuCatalogue noms) {
        this.marches = marches;
        this.execution = execution;
        this.droit = droit;
        this.noms = noms;
    }

    @GetMapping("/marches/{reference}/finances")
    String montrer(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        var recherche = RechercheDeLignes.duMarche(reference, page);
        modele.addAttribute("marche", marches.fiche(reference));
        modele.addAttribute("adherents", execution.parAdherent(reference));
        modele.addAttribute("commandes", execution.parCommande(reference));
        modele.addAttribute("lignes", execution.lignes(recherche));
        modele.addAttribute("total", execution.compter(recherche));
        modele.addAttribute("taille", RechercheDeLignes.TAILLE);
        modele.addAttribute("page", recherche.page());
        modele.addAttribute("lien", "/marches/" + reference + "/finances?");
        modele.addAttribute("toutes", droit.litTout());
        modele.addAttribute("noms", noms.adherents());
        return "catalogue/marche-finances";
    }
}
