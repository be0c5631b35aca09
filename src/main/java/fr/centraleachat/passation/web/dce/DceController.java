package fr.centraleachat.passation.web.dce;

import fr.centraleachat.common.Refus;
import fr.centraleachat.passation.domain.dce.DceEnArchive;
import fr.centraleachat.passation.domain.dce.PieceEcrite;
import fr.centraleachat.passation.domain.dce.ProduireLeDce;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The DCE written in one action, from the tab « Pièces » or from its task, and its archive. */
@Controller
@RequestMapping("/procedures/{numero}")
class DceController {

    private final ProduireLeDce produire;
    private final DceEnArchive archive;

    DceController(ProduireLeDce produire, DceEnArchive archive) {
        this.produire = produire;
        this.archive = archive;
    }

    /** Without script: all at once. */
    @PostMapping("/dce")
    String produire(
            @PathVariable String numero,
            @RequestParam(defaultValue = "") Set<String> recrire,
            @RequestParam(required = false) UUID tache,
            RedirectAttributes suite) {
        suite.addFlashAttribute(
                "message", BilanDuDce.de(produire.produire(numero, recrire)).phrase());
        return "redirect:" + retour(numero, tache);
    }

    /**
     * With it: piece after piece, and how far it is.
     *
     * @param rang of the piece to write now
     */
    @PostMapping("/dce/etapes/{rang}")
    ModelAndView etape(
            @PathVariable String numero,
            @PathVariable int rang,
            @RequestParam(defaultValue = "") Set<String> recrire,
            @RequestParam(required = false) UUID tache,
            @RequestParam(defaultValue = "") List<PieceEcrite.Sort> sorts,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            var etape = produire.produire(numero, rang, recrire);
            var bilan = new BilanDuDce(sorts).avec(etape.ecrite().sort());
            if (rang + 1 >= etape.sur()) {
                finir(bilan, retour(numero, tache), requete, reponse);
            }
            return new ModelAndView("passation/dce-etape :: etape")
                    .addObject("numero", numero)
                    .addObject("tache", tache)
                    .addObject("recrire", recrire)
                    .addObject("bilan", bilan)
                    .addObject("etape", etape)
                    .addObject("faites", rang + 1);
        } catch (Refus refus) {
            return new ModelAndView("passation/dce-etape :: refus", HttpStatus.OK)
                    .addObject("refus", refus.getMessage());
        }
    }

    private static void finir(
            BilanDuDce bilan, String lieu, HttpServletRequest requete, HttpServletResponse rep) {
        RequestContextUtils.getOutputFlashMap(requete).put("message", bilan.phrase());
        RequestContextUtils.saveOutputFlashMap(lieu, requete, rep);
        rep.setHeader("HX-Redirect", lieu);
    }

    private static String retour(String numero, UUID tache) {
        return tache == null ? "/procedures/" + numero + "?onglet=pieces" : "/taches/" + tache;
    }

    @GetMapping("/dce.zip")
    void telecharger(@PathVariable String numero, HttpServletResponse reponse) throws IOException {
        EnvoiDArchive.envoyer(archive, numero, reponse);
    }
}
