package fr.centraleachat.passation.web.echanges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.echanges.Echanges;
import fr.centraleachat.passation.domain.echanges.ReponseDEchange;
import fr.centraleachat.passation.web.analyse.OngletAnalyse;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Recording what a candidate answered, by a page. */
@Controller
@RequestMapping("/procedures/{numero}/echanges/{id}")
class ReponsesController {

    private final OngletAnalyse onglet;
    private final Echanges echanges;
    private final PiecesDeReponse pieces;
    private final Saisies saisies;

    ReponsesController(
            OngletAnalyse onglet, Echanges echanges, PiecesDeReponse pieces, Saisies saisies) {
        this.onglet = onglet;
        this.echanges = echanges;
        this.pieces = pieces;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView lire(@PathVariable String numero, @PathVariable UUID id) {
        return page(numero, id, null, List.of(), HttpStatus.OK);
    }

    /** The files are kept even if the rest is refused: they stay joined to the form. */
    @PostMapping("/reponse")
    ModelAndView repondre(
            @PathVariable String numero,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<MultipartFile> fichiers,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        echanges.exigerOuvert(numero);
        var corps = (ObjectNode) saisies.recevoir(ReponseDEchange.class, requete).corps();
        try {
            pieces.joindre(numero, fichiers, corps);
            echanges.repondre(numero, id, saisies.lier(ReponseDEchange.class, corps));
            suite.addFlashAttribute("message", "La réponse du candidat est enregistrée.");
            return new ModelAndView("redirect:/procedures/{numero}?onglet=analyse");
        } catch (DonneesRefusees refus) {
            return page(numero, id, corps, refus.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(
            String numero, UUID id, JsonNode corps, List<Erreur> erreurs, HttpStatus statut) {
        return new ModelAndView("passation/echanges/repondre", statut)
                .addObject("numero", numero)
                .addObject("l", onglet.ligne(numero, id))
                .addObject("ouvert", echanges.estOuvert(numero))
                .addObject("erreurs", erreurs)
                .addObject("jointes", pieces.jointes(numero, corps))
                .addObject("f", saisies.dessiner(ReponseDEchange.class, corps, erreurs, Map.of()));
    }
}
