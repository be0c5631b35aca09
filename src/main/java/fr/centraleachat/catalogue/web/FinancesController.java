package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.GenreFinancier;
import fr.centraleachat.catalogue.finance.ImporterFinances;
import fr.centraleachat.catalogue.finance.RechercheDeLignes;
import fr.centraleachat.catalogue.finance.SituationDeLigne;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /catalogue/finances}: what finance engaged, what explains it, and importing its files. */
@Controller
@RequestMapping("/catalogue/finances")
class FinancesController {

    private static final int REFUS_MONTRES = 100;

    private final PageDesFinances page;
    private final ImporterFinances importer;

    FinancesController(PageDesFinances page, ImporterFinances importer) {
        this.page = page;
        this.importer = importer;
    }

    @GetMapping
    String montrer(
            @RequestParam(required = false) SituationDeLigne situation,
            @RequestParam(defaultValue = "") String adherent,
            @RequestParam(defaultValue = "") String marche,
            @RequestParam(required = false) GenreFinancier genre,
            @RequestParam(name = "page", defaultValue = "0") int numero,
            Model modele) {
        var recherche = new RechercheDeLignes(situation, adherent, marche, genre, numero);
        page.remplir(recherche, List.of(), modele);
        return "catalogue/finances";
    }

    @PostMapping("/imports")
    String importer(
            @RequestParam(required = false) Integer source,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse)
            throws IOException {
        try {
            if (source == null) {
                throw DonneesRefusees.champ("source", "Choisissez d’où vient ce fichier.");
            }
            var fourni = FichierFourni.exiger(fichier);
            var rapport = importer.importer(source, FichierFourni.nom(fourni), fourni);
            return "redirect:/catalogue/finances/imports/" + rapport.id();
        } catch (DonneesRefusees refus) {
            return refuser(refus.erreurs(), modele, reponse);
        }
    }

    @GetMapping("/imports/{id}")
    String rapport(@PathVariable UUID id, Model modele) {
        modele.addAttribute("rapport", importer.rapport(id));
        modele.addAttribute("refus", importer.refus(id, REFUS_MONTRES));
        return "catalogue/finances-import";
    }

    @GetMapping("/imports/{id}/lignes-refusees.csv")
    void refus(@PathVariable UUID id, HttpServletResponse reponse) throws IOException {
        importer.rapport(id);
        FichierEnFlux.CSV.envoyer(
                reponse, "lignes-refusees.csv", sortie -> RefusEnCsv.ecrire(importer, id, sortie));
    }

    private String refuser(List<Erreur> erreurs, Model modele, HttpServletResponse reponse) {
        var toutes = new RechercheDeLignes(null, null, null, null, 0);
        page.remplir(toutes, erreurs, modele);
        reponse.setStatus(422);
        return "catalogue/finances";
    }
}
