package fr.centraleachat.passation.web.incident;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which an agent records what happens to a procédure at any time. */
@Controller
@RequestMapping("/procedures/{numero}/declarer/{code}")
class DeclarationsController {

    private final Map<String, Declaration<?>> declarations;
    private final PageDeDeclaration page;
    private final Saisies saisies;

    DeclarationsController(
            List<Declaration<?>> declarations, PageDeDeclaration page, Saisies saisies) {
        this.declarations =
                declarations.stream().collect(toUnmodifiableMap(Declaration::code, identity()));
        this.page = page;
        this.saisies = saisies;
    }

    @GetMapping
    ModelAndView ouvrir(@PathVariable String numero, @PathVariable String code) {
        return page.page(numero, exiger(code), null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView enregistrer(
            @PathVariable String numero,
            @PathVariable String code,
            @RequestParam(required = false) UUID objet,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        return enregistrer(numero, exiger(code), objet, requete, suite);
    }

    private <S> ModelAndView enregistrer(
            String numero,
            Declaration<S> declaration,
            UUID objet,
            HttpServletRequest requete,
            RedirectAttributes suite) {
        var postee = saisies.recevoir(declaration.saisie(), requete);
        try {
            var saisie = saisies.lier(declaration.saisie(), postee.corps());
            suite.addFlashAttribute("message", declaration.enregistrer(numero, objet, saisie));
            return new ModelAndView("redirect:/procedures/" + numero + "?onglet=incidents");
        } catch (DonneesRefusees e) {
            return page.page(
                    numero,
                    declaration,
                    postee.corps(),
                    e.erreurs(),
                    HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible e) {
            var erreur = List.of(Erreur.de(null, e.getMessage()));
            return page.page(numero, declaration, postee.corps(), erreur, HttpStatus.CONFLICT);
        }
    }

    private Declaration<?> exiger(String code) {
        var declaration = declarations.get(code);
        if (declaration == null) {
            throw new Introuvable("Cette page n’existe pas : revenez à la procédure.");
        }
        return declaration;
    }
}
