package fr.centraleachat.passation.web.grille;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.grille.Grilles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grid of the analysis, one lot at a time. */
@Controller
@RequestMapping("/procedures/{numero}/grille")
class GrilleController {

    private final Grilles grilles;
    private final PageDeGrille page;
    private final ClasseurDeGrilleServi classeur;

    GrilleController(Grilles grilles, PageDeGrille page, ClasseurDeGrilleServi classeur) {
        this.grilles = grilles;
        this.page = page;
        this.classeur = classeur;
    }

    @GetMapping
    ModelAndView presenter(
            @PathVariable String numero, @RequestParam(required = false) Integer lot) {
        return page(numero, lot, Map.of(), List.of());
    }

    @GetMapping("/classeur.xlsx")
    void exporter(@PathVariable String numero, HttpServletResponse reponse) throws IOException {
        classeur.donner(numero, reponse);
    }

    @PostMapping
    ModelAndView enregistrer(
            @PathVariable String numero,
            @RequestParam int lot,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        var saisies =
                requete.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0]));
        try {
            grilles.enregistrer(numero, lot, new CellulesDeLaPage(saisies));
        } catch (DonneesRefusees refus) {
            return page(numero, lot, saisies, refus.erreurs());
        }
        suite.addFlashAttribute("message", "La grille du lot " + lot + " est enregistrée.");
        return new ModelAndView("redirect:/procedures/{numero}/grille?lot=" + lot);
    }

    @PostMapping("/classeur")
    ModelAndView importer(
            @PathVariable String numero,
            @RequestParam(required = false) MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            classeur.prendre(numero, fichier);
        } catch (DonneesRefusees refus) {
            return page(numero, null, Map.of(), refus.erreurs()).addObject("importRefuse", true);
        }
        suite.addFlashAttribute("message", "La grille est importée : vérifiez les notes.");
        return new ModelAndView("redirect:/procedures/{numero}/grille");
    }

    private ModelAndView page(
            String numero, Integer lot, Map<String, String> saisies, List<Erreur> erreurs) {
        return new ModelAndView(
                        "passation/grille",
                        erreurs.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("numero", numero)
                .addObject("erreurs", erreurs)
                .addObject("g", page.pour(numero, lot, saisies, erreurs));
    }
}
