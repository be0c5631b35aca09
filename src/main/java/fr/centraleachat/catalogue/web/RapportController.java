package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.rapport.ComposerRapport;
import fr.centraleachat.catalogue.rapport.ExporterRapport;
import fr.centraleachat.catalogue.rapport.NoterUnIndicateur;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.FichierAuNavigateur;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/rapport}: the year of the services communs, on a page and as files. */
@Controller
@RequestMapping("/catalogue/rapport")
class RapportController {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int TAILLE = 50;

    private final ComposerRapport composition;
    private final NoterUnIndicateur note;
    private final ExporterRapport exports;

    RapportController(
            ComposerRapport composition, NoterUnIndicateur note, ExporterRapport exports) {
        this.composition = composition;
        this.note = note;
        this.exports = exports;
    }

    @GetMapping
    String montrer(@RequestParam(required = false) Integer annee, Model modele) {
        return page(annee, SaisieDIndicateur.vierge(), List.of(), modele);
    }

    @GetMapping("/indicateurs/{code}")
    String lister(
            @PathVariable String code,
            @RequestParam(required = false) Integer annee,
            @RequestParam(defaultValue = "0") int page,
            Model modele) {
        var indicateur = SaisieDIndicateur.lire(code);
        var ligne = composition.ligne(indicateur, annee);
        int place = Math.max(0, page);
        modele.addAttribute("ligne", ligne);
        modele.addAttribute("annee", annee);
        modele.addAttribute("elements", composition.lister(indicateur, annee, place, TAILLE));
        modele.addAttribute("page", place);
        modele.addAttribute("taille", TAILLE);
        return "catalogue/rapport-liste";
    }

    @PostMapping("/indicateurs/{code}")
    String noter(
            @PathVariable String code,
            SaisieDIndicateur saisie,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        try {
            note.noter(
                    SaisieDIndicateur.lire(code), saisie.annee(), saisie.nombre(), saisie.source());
        } catch (DonneesRefusees refus) {
            reponse.setStatus(422);
            return page(saisie.annee(), saisie.pour(code), refus.erreurs(), modele);
        }
        suite.addFlashAttribute("message", "Le nombre est noté, avec sa source.");
        return "redirect:/catalogue/rapport?annee=" + saisie.annee();
    }

    @GetMapping("/rapport.docx")
    ResponseEntity<byte[]> document(@RequestParam(required = false) Integer annee) {
        return FichierAuNavigateur.docx(nom(annee, "docx"), exports.enDocument(annee));
    }

    @GetMapping("/rapport.xlsx")
    ResponseEntity<byte[]> classeur(@RequestParam(required = false) Integer annee)
            throws IOException {
        return FichierAuNavigateur.aGarder(nom(annee, "xlsx"), XLSX, exports.enClasseur(annee));
    }

    private String page(
            Integer annee, SaisieDIndicateur saisie, List<Erreur> erreurs, Model modele) {
        modele.addAttribute("rapport", composition.composer(annee));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("erreurs", erreurs);
        return "catalogue/rapport";
    }

    private static String nom(Integer annee, String extension) {
        return annee == null
                ? "rapport-annuel." + extension
                : "rapport-annuel-" + annee + "." + extension;
    }
}
