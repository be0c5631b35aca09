package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.ComparaisonDeVersions;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.dce.RemettreUnePiece;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of one piece: put back one that was edited, read what changed between two. */
@Controller
@RequestMapping("/procedures/{numero}/pieces/{id}")
class VersionsController {

    private final RemettreUnePiece remettre;
    private final ComparaisonDeVersions comparaison;
    private final Procedures procedures;

    VersionsController(
            RemettreUnePiece remettre, ComparaisonDeVersions comparaison, Procedures procedures) {
        this.remettre = remettre;
        this.comparaison = comparaison;
        this.procedures = procedures;
    }

    @GetMapping("/versions")
    @Transactional(readOnly = true)
    public ModelAndView versions(@PathVariable String numero, @PathVariable UUID id) {
        return page(numero, id, List.of(), HttpStatus.OK);
    }

    @PostMapping("/versions")
    public ModelAndView remettre(
            @PathVariable String numero,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile fichier,
            RedirectAttributes suite)
            throws IOException {
        try {
            var remise = FichierRemis.remettre(remettre, numero, id, fichier);
            suite.addFlashAttribute("message", FichierRemis.phrase(remise));
            return new ModelAndView(
                    "redirect:/procedures/" + numero + "/pieces/" + remise.id() + "/versions");
        } catch (DonneesRefusees refus) {
            return page(numero, id, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    /**
     * @param avec the earlier version
     */
    @GetMapping("/comparaison")
    @Transactional(readOnly = true)
    public ModelAndView comparer(
            @PathVariable String numero, @PathVariable UUID id, @RequestParam UUID avec) {
        var versions = remettre.versions(numero, id);
        try {
            if (versions.stream().noneMatch(p -> p.id().equals(avec))) {
                throw DonneesRefusees.champ("avec", "Choisissez deux versions de la même pièce.");
            }
            return page(numero, id, List.of(), HttpStatus.OK)
                    .addObject("comparaison", comparaison.comparer(avec, id));
        } catch (DonneesRefusees refus) {
            return page(numero, id, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(String numero, UUID id, List<Erreur> erreurs, HttpStatus statut) {
        var versions = remettre.versions(numero, id);
        return new ModelAndView("passation/versions", statut)
                .addObject("procedure", procedures.exiger(numero))
                .addObject("versions", versions)
                .addObject("derniere", versions.get(0))
                .addObject(
                        "montree",
                        versions.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow())
                .addObject("remettable", remettre.estPossible(numero))
                .addObject("erreurs", erreurs);
    }
}
