package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.DroitSurLesFinances;
import fr.centraleachat.catalogue.finance.SourcesFinancieres;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /catalogue/finances/sources}: the softwares whose files are imported. */
@Controller
@RequestMapping("/catalogue/finances/sources")
class SourcesFinancieresController {

    private final SourcesFinancieres sources;
    private final DroitSurLesFinances droit;
    private final NomsDuCatalogue noms;

    SourcesFinancieresController(
            SourcesFinancieres sources, DroitSurLesFinances droit, NomsDuCatalogue noms) {
        this.sources = sources;
        this.droit = droit;
        this.noms = noms;
    }

    @GetMapping
    String montrer(Model modele) {
        remplir("", null, "1", List.of(), modele);
        return "catalogue/finances-sources";
    }

    @PostMapping
    String creer(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String adherent,
            @RequestParam(defaultValue = "1") String rangDeLEntete,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse)
            throws IOException {
        var de = adherent.isBlank() ? null : adherent;
        try {
            int id =
                    sources.creer(
                            nom,
                            de,
                            SaisieDeSource.rang(rangDeLEntete),
                            FichierFourni.exiger(fichier));
            return "redirect:/catalogue/finances/sources/" + id;
        } catch (DonneesRefusees refus) {
            remplir(nom, de, rangDeLEntete, refus.erreurs(), modele);
            reponse.setStatus(422);
            return "catalogue/finances-sources";
        }
    }

    private void remplir(
            String nom, String adherent, String rang, List<Erreur> erreurs, Model modele) {
        modele.addAttribute("sources", sources.toutes());
        modele.addAttribute("adherents", droit.lus().stream().filter(droit::sur).toList());
        modele.addAttribute("importe", droit.importe());
        modele.addAttribute("plusieurs", droit.surTous());
        modele.addAttribute("noms", noms.adherents());
        modele.addAttribute("nom", nom);
        modele.addAttribute("adherent", adherent);
        modele.addAttribute("rang", rang);
        modele.addAttribute("erreurs", erreurs);
    }
}
