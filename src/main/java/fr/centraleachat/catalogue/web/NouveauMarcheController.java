package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.marche.SaisieDeMarche;
import fr.centraleachat.catalogue.marche.SaisirUnMarche;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.Saisies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /catalogue/nouveau}: a marché by hand, for the équipe achats. */
@Controller
@RequestMapping("/catalogue/nouveau")
class NouveauMarcheController {

    private final SaisirUnMarche saisir;
    private final Saisies saisies;
    private final ChoixDeMarche choix;

    NouveauMarcheController(SaisirUnMarche saisir, Saisies saisies, ChoixDeMarche choix) {
        this.saisir = saisir;
        this.saisies = saisies;
        this.choix = choix;
    }

    @GetMapping
    ModelAndView vierge() {
        saisir.exigerLeDroit();
        return page(null, UUID.randomUUID().toString(), List.of());
    }

    /**
     * @param cle of the form: sent twice, it is one marché
     */
    @PostMapping
    ModelAndView saisir(
            HttpServletRequest requete,
            HttpServletResponse reponse,
            @RequestParam String cle,
            RedirectAttributes suite) {
        saisir.exigerLeDroit();
        var postee = saisies.recevoir(SaisieDeMarche.class, requete);
        if (postee.lignesChangees()) {
            return page(postee.corps(), cle, List.of());
        }
        var reference = new AtomicReference<String>();
        var erreurs =
                EssaiDActe.tenter(
                        () ->
                                reference.set(
                                        saisir.saisir(
                                                saisies.lier(SaisieDeMarche.class, postee.corps()),
                                                cle)),
                        reponse);
        if (!erreurs.isEmpty()) {
            return page(postee.corps(), cle, erreurs);
        }
        suite.addFlashAttribute("message", "Le marché est au catalogue.");
        return new ModelAndView("redirect:/marches/" + reference.get());
    }

    private ModelAndView page(Object contenu, String cle, List<Erreur> erreurs) {
        return new ModelAndView("catalogue/nouveau")
                .addObject(
                        "f", saisies.dessiner(SaisieDeMarche.class, contenu, erreurs, choix.tous()))
                .addObject("cle", cle)
                .addObject("erreurs", erreurs);
    }
}
