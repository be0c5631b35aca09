package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.ColonneFinanciere;
import fr.centraleachat.catalogue.finance.Correspondance;
import fr.centraleachat.catalogue.finance.DroitSurLesFinances;
import fr.centraleachat.catalogue.finance.EssaiDeSource;
import fr.centraleachat.catalogue.finance.FormatDeDate;
import fr.centraleachat.catalogue.finance.FormatDeMontant;
import fr.centraleachat.catalogue.finance.GenreFinancier;
import fr.centraleachat.catalogue.finance.SourcesFinancieres;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/finances/sources/{id}}: which column is what, over the first lines. */
@Controller
@RequestMapping("/catalogue/finances/sources/{id}")
class SourceFinanciereController {

    private static final String PAGE = "catalogue/finances-source";

    private final SourcesFinancieres sources;
    private final EssaiDeSource essai;
    private final DroitSurLesFinances droit;
    private final NomsDuCatalogue noms;

    SourceFinanciereController(
            SourcesFinancieres sources,
            EssaiDeSource essai,
            DroitSurLesFinances droit,
            NomsDuCatalogue noms) {
        this.sources = sources;
        this.essai = essai;
        this.droit = droit;
        this.noms = noms;
    }

    @GetMapping
    String montrer(@PathVariable int id, Model modele) {
        droit.exigerLAcces();
        var source = sources.lire(id);
        remplir(id, source.adherent(), source.correspondance(), List.of(), modele);
        return PAGE;
    }

    @PostMapping
    String modifier(
            @PathVariable int id,
            @RequestParam Map<String, String> champs,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        var saisie = SaisieDeSource.de(champs);
        try {
            sources.modifier(id, saisie.code(), saisie.correspondance());
        } catch (DonneesRefusees refus) {
            var lue = sources.lire(id);
            var gardee = refus.erreurs().stream().anyMatch(e -> "rangDeLEntete".equals(e.champ()));
            remplir(
                    id,
                    saisie.code(),
                    gardee ? lue.correspondance() : saisie.correspondance(),
                    refus.erreurs(),
                    modele);
            reponse.setStatus(422);
            return PAGE;
        }
        suite.addFlashAttribute("message", "La source est enregistrée.");
        return "redirect:/catalogue/finances/sources/" + id;
    }

    @PostMapping("/exemple")
    String reprendre(
            @PathVariable int id,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse)
            throws IOException {
        try {
            sources.reprendreLExemple(id, FichierFourni.exiger(fichier));
        } catch (DonneesRefusees refus) {
            var lue = sources.lire(id);
            remplir(id, lue.adherent(), lue.correspondance(), refus.erreurs(), modele);
            reponse.setStatus(422);
            return PAGE;
        }
        return "redirect:/catalogue/finances/sources/" + id;
    }

    private void remplir(
            int id, String adherent, Correspondance c, List<Erreur> erreurs, Model modele) {
        var source = sources.lire(id);
        modele.addAttribute("source", source);
        modele.addAttribute("adherent", adherent);
        modele.addAttribute("correspondance", c);
        modele.addAttribute("essai", essai.lire(source));
        modele.addAttribute("colonnes", ColonneFinanciere.values());
        modele.addAttribute("dates", FormatDeDate.values());
        modele.addAttribute("montants", FormatDeMontant.values());
        modele.addAttribute("genres", GenreFinancier.values());
        modele.addAttribute("peut", sources.tient(source.adherent()));
        modele.addAttribute("adherents", droit.lus().stream().filter(droit::sur).toList());
        modele.addAttribute("plusieurs", droit.surTous());
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("erreurs", erreurs);
    }
}
