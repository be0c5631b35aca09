package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.consommation.Commander;
import fr.centraleachat.catalogue.consommation.Commandes;
import fr.centraleachat.catalogue.consommation.FiltreDeCommandes;
import fr.centraleachat.catalogue.consommation.NumeroDeCommande;
import fr.centraleachat.catalogue.consommation.PeriodesDatees;
import fr.centraleachat.catalogue.recherche.Marches;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /marches/{reference}/commandes}: the orders of a marché, and one of them. */
@Controller
@RequestMapping("/marches/{reference}/commandes")
class CommandesController {

    private static final int TAILLE = 20;

    private final Commandes commandes;
    private final Commander commander;
    private final PeriodesDatees periodes;
    private final Marches marches;
    private final NomsDuCatalogue noms;

    CommandesController(
            Commandes commandes,
            Commander commander,
            PeriodesDatees periodes,
            Marches marches,
            NomsDuCatalogue noms) {
        this.commandes = commandes;
        this.commander = commander;
        this.periodes = periodes;
        this.marches = marches;
        this.noms = noms;
    }

    @GetMapping
    String lister(
            @PathVariable String reference,
            @RequestParam(required = false) Integer periode,
            @RequestParam(defaultValue = "") String adherent,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        var filtre = new FiltreDeCommandes(periode, adherent, page, TAILLE);
        modele.addAttribute("marche", marches.fiche(reference));
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("liste", commandes.page(reference, filtre));
        modele.addAttribute("periodes", periodes.toutes(reference));
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("lien", lien(filtre));
        return "catalogue/commandes";
    }

    @GetMapping("/{id}")
    String montrer(@PathVariable String reference, @PathVariable String id, Model modele) {
        remplir(reference, NumeroDeCommande.lire(id), List.of(), modele);
        return "catalogue/bon";
    }

    @PostMapping("/{id}/annulation")
    String annuler(
            @PathVariable String reference,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String motif,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var numero = NumeroDeCommande.lire(id);
        var adherent = commandes.exiger(reference, numero).adherent();
        try {
            commander.annuler(reference, numero, adherent, motif);
        } catch (DonneesRefusees refus) {
            remplir(reference, numero, ErreursDeSaisie.de(refus, "motif"), modele);
            reponse.setStatus(422);
            return "catalogue/bon";
        }
        suite.addFlashAttribute("message", "La commande est annulée : son volume est rendu.");
        return "redirect:/marches/" + reference + "/commandes/" + numero;
    }

    private void remplir(
            String reference, NumeroDeCommande numero, List<Erreur> erreurs, Model modele) {
        var commande = commandes.exiger(reference, numero);
        modele.addAttribute("marche", marches.fiche(reference));
        modele.addAttribute("commande", commande);
        modele.addAttribute("erreurs", erreurs);
        modele.addAttribute(
                "annulable", !commande.estAnnulee() && commander.peut(commande.adherent()));
        modele.addAttribute("noms", noms.adherents());
    }

    private static String lien(FiltreDeCommandes f) {
        var lien = UriComponentsBuilder.newInstance();
        if (f.periode() != null) {
            lien.queryParam("periode", f.periode());
        }
        if (f.adherent() != null) {
            lien.queryParam("adherent", f.adherent());
        }
        var filtre = lien.encode().toUriString();
        return filtre.isEmpty() ? "?" : filtre + "&";
    }
}
