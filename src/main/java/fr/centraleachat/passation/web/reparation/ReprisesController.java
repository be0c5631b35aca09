package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.reparation.ReprendreDesDossiers;
import fr.centraleachat.passation.web.classeur.ImporterUnClasseur;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration › Reprise de dossiers: the workbook to fill, and its import. */
@Controller
@RequestMapping("/administration/reprises")
class ReprisesController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReprendreDesDossiers reprendre;
    private final ImporterUnClasseur importer;

    ReprisesController(ReprendreDesDossiers reprendre, ImporterUnClasseur importer) {
        this.reprendre = reprendre;
        this.importer = importer;
    }

    @GetMapping
    ModelAndView presenter() {
        reprendre.exigerLeDroit();
        return page(List.of(), HttpStatus.OK);
    }

    @GetMapping("/modele.xlsx")
    ResponseEntity<byte[]> modele() {
        var nom = ContentDisposition.attachment().filename("reprise-de-dossiers.xlsx").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, nom.toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .body(importer.modele());
    }

    /**
     * @param action {@code verifier} to create nothing, else null
     */
    @PostMapping
    ModelAndView importer(
            @RequestParam(required = false) MultipartFile fichier,
            @RequestParam(required = false) List<MultipartFile> pieces,
            @RequestParam(required = false) String action,
            RedirectAttributes message)
            throws IOException {
        reprendre.exigerLeDroit();
        try (var contenu = ClasseurRecu.ouvrir(fichier)) {
            if ("verifier".equals(action)) {
                return page(List.of(), HttpStatus.OK)
                        .addObject("verifies", importer.essayer(contenu, FichiersRecus.de(pieces)));
            }
            message.addFlashAttribute(
                    "repris", importer.importer(contenu, FichiersRecus.de(pieces)));
            return new ModelAndView("redirect:/administration/reprises");
        } catch (DonneesRefusees e) {
            return page(e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private static ModelAndView page(List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/reprises", statut).addObject("erreurs", erreurs);
    }
}
