package fr.centraleachat.document.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Refus;
import fr.centraleachat.document.FichierAuNavigateur;
import fr.centraleachat.document.modele.ModelesDeDocuments;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration › Modèles de documents: what each document may say, and its versions. */
@Controller
@RequestMapping("/administration/modeles")
class ModelesController {

    private final ModelesDeDocuments modeles;
    private final Clock horloge;

    ModelesController(ModelesDeDocuments modeles, Clock horloge) {
        this.modeles = modeles;
        this.horloge = horloge;
    }

    @GetMapping
    ModelAndView lister() {
        return new ModelAndView("document/modeles").addObject("vues", modeles.tous());
    }

    @GetMapping("/{code}")
    ModelAndView montrer(@PathVariable String code) {
        return page(code, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{code}")
    ModelAndView deposer(
            @PathVariable String code,
            @RequestParam(required = false) MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            var recu = ModeleRecu.lire(fichier);
            var modele = modeles.deposer(code, fichier.getOriginalFilename(), recu);
            return retour(
                    code,
                    "La version " + modele.version() + " est déposée : essayez-la maintenant.",
                    suite);
        } catch (DonneesRefusees refus) {
            return page(code, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    /** The result is downloaded; what refuses it is told on the page. */
    @PostMapping("/{code}/{id}/essai")
    Object essayer(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String procedure) {
        try {
            return docx(modeles.essayer(id, procedure.strip()));
        } catch (Refus refus) {
            return page(code, List.of(erreur("procedure", refus)), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @PostMapping("/{code}/{id}/service")
    ModelAndView mettreEnService(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate debut,
            RedirectAttributes suite) {
        try {
            modeles.mettreEnService(id, debut);
            return retour(code, "Le modèle est mis en service.", suite);
        } catch (DonneesRefusees refus) {
            return page(code, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible refus) {
            return page(code, List.of(erreur(null, refus)), HttpStatus.CONFLICT);
        }
    }

    @GetMapping("/{code}/{id}")
    ResponseEntity<byte[]> telecharger(@PathVariable String code, @PathVariable UUID id) {
        return docx(modeles.contenu(id));
    }

    private static Erreur erreur(String champ, Refus refus) {
        return Erreur.de(champ, refus.getMessage());
    }

    private static ModelAndView retour(String code, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return new ModelAndView("redirect:/administration/modeles/" + code);
    }

    private ModelAndView page(String code, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("document/modele", statut)
                .addObject("vue", modeles.duDocument(code))
                .addObject("aujourdHui", LocalDate.now(horloge))
                .addObject("erreurs", erreurs);
    }

    private static ResponseEntity<byte[]> docx(ModelesDeDocuments.Fichier fichier) {
        return FichierAuNavigateur.docx(fichier.nom(), fichier.octets());
    }
}
