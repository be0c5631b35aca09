package fr.centraleachat.tache.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.domain.CouleurDeVue;
import fr.centraleachat.tache.domain.LesVues;
import fr.centraleachat.tache.domain.VueDeTaches;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Names the list that the agent looks at, or forgets the name. */
@Controller
@RequestMapping("/taches/vues")
class VuesController {

    private final LesVues vues;

    VuesController(LesVues vues) {
        this.vues = vues;
    }

    /**
     * @param partage {@code FONCTION:ADHERENT}, blank for nobody
     */
    @PostMapping
    String enregistrer(
            FiltresDeTaches filtres,
            @RequestParam String nom,
            @RequestParam CouleurDeVue couleur,
            @RequestParam(defaultValue = "") String partage,
            RedirectAttributes suite) {
        var avec = partage.isBlank() ? new String[] {null, null} : partage.split(":", 2);
        var vue =
                new VueDeTaches(
                        UUID.randomUUID(),
                        nom.strip(),
                        couleur,
                        filtres.requete(),
                        fonction(avec[0]),
                        avec[avec.length - 1],
                        true);
        vues.enregistrer(vue);
        suite.addFlashAttribute("message", "La vue « " + vue.nom() + " » est enregistrée.");
        return "redirect:/taches?" + vue.filtres();
    }

    private static Fonction fonction(String nom) {
        try {
            return nom == null ? null : Fonction.valueOf(nom);
        } catch (IllegalArgumentException e) {
            throw DonneesRefusees.champ("partage", "Choisissez une fonction de la liste.");
        }
    }

    @PostMapping("/{id}/retrait")
    String retirer(@PathVariable UUID id, RedirectAttributes suite) {
        vues.retirer(id);
        suite.addFlashAttribute("message", "La vue est retirée.");
        return "redirect:/taches";
    }
}
