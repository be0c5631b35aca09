package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.prix.ImporterBordereau;
import fr.centraleachat.catalogue.prix.ModeleDeBordereau;
import fr.centraleachat.catalogue.prix.RechercheDePrix;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /marches/{reference}/prix}: what is sold on a marché, at what price, since when. */
@Controller
@RequestMapping("/marches/{reference}/prix")
class MarchePrixController {

    private static final String PAGE = "catalogue/marche-prix";

    private final PageDesPrix page;
    private final ImporterBordereau importer;
    private final ModeleDeBordereau modeleDeBordereau;

    MarchePrixController(
            PageDesPrix page, ImporterBordereau importer, ModeleDeBordereau modeleDeBordereau) {
        this.page = page;
        this.importer = importer;
        this.modeleDeBordereau = modeleDeBordereau;
    }

    @GetMapping
    String montrer(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(required = false) Long bordereau,
            @RequestParam(name = "page", defaultValue = "0") int numero,
            Model modele) {
        var recherche = RechercheDePrix.duMarche(reference, mot, bordereau, numero);
        page.remplir(recherche, "", List.of(), modele);
        return PAGE;
    }

    @GetMapping("/modele.xlsx")
    void modele(HttpServletResponse reponse) throws IOException {
        var classeur = modeleDeBordereau.ecrire();
        FichierEnFlux.XLSX.envoyer(
                reponse, "bordereau-de-prix.xlsx", sortie -> sortie.write(classeur));
    }

    @PostMapping
    String importer(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(required = false) MultipartFile fichier,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite)
            throws IOException {
        try (var contenu = FichierFourni.exiger(fichier).getInputStream()) {
            int articles =
                    importer.importer(reference, jour(debut), FichierFourni.nom(fichier), contenu);
            suite.addFlashAttribute(
                    "message", "Le bordereau est enregistré : " + articles + " articles.");
            return "redirect:/marches/" + reference + "/prix";
        } catch (DonneesRefusees refus) {
            var recherche = RechercheDePrix.duMarche(reference, "", null, 0);
            page.remplir(recherche, debut, refus.erreurs(), modele);
            reponse.setStatus(422);
            return PAGE;
        }
    }

    private static LocalDate jour(String texte) {
        try {
            return texte.isBlank() ? null : LocalDate.parse(texte.strip());
        } catch (DateTimeParseException pasUnJour) {
            throw DonneesRefusees.champ("debut", "Donnez une date comme 2026-12-31.");
        }
    }
}
