package fr.centraleachat.tache.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Refus;
import fr.centraleachat.tache.domain.AchevementDeTache;
import fr.centraleachat.tache.domain.Brouillons;
import fr.centraleachat.tache.domain.FicheDeTache;
import fr.centraleachat.tache.domain.LectureDeTache;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of every task. What an agent typed is kept whatever happens to it. */
@Controller
@RequestMapping("/taches/{id}")
class TacheController {

    private final ComposerPageDeTache composer;
    private final ReceptionDeSaisie reception;
    private final LectureDeTache lecture;
    private final AchevementDeTache achevement;
    private final Brouillons brouillons;
    private final TacheSuivante suivante;
    private final Formats formats;

    TacheController(
            ComposerPageDeTache composer,
            ReceptionDeSaisie reception,
            LectureDeTache lecture,
            AchevementDeTache achevement,
            Brouillons brouillons,
            TacheSuivante suivante,
            Formats formats) {
        this.composer = composer;
        this.reception = reception;
        this.lecture = lecture;
        this.achevement = achevement;
        this.brouillons = brouillons;
        this.suivante = suivante;
        this.formats = formats;
    }

    @GetMapping
    ModelAndView afficher(@PathVariable String id, HttpServletRequest requete) {
        return page(id, null, List.of(), HttpStatus.OK, requete);
    }

    @PostMapping
    ModelAndView achever(
            @PathVariable String id, HttpServletRequest requete, RedirectAttributes message) {
        var fiche = lecture.lire(id);
        var recue = reception.recevoir(fiche, requete);
        if (recue.lignesChangees()) {
            return page(id, recue.corps(), recue.erreurs(), HttpStatus.OK, requete);
        }
        try {
            DonneesRefusees.siErreurs(recue.erreurs());
            achevement.achever(id, recue.corps());
        } catch (DonneesRefusees e) {
            return corriger(id, recue, e, HttpStatus.UNPROCESSABLE_ENTITY, requete);
        } catch (EtatIncompatible e) {
            return corriger(id, recue, e, HttpStatus.CONFLICT, requete);
        }
        return passerALaSuite(fiche, message);
    }

    private ModelAndView corriger(
            String id,
            SaisieRecue recue,
            Refus refus,
            HttpStatus statut,
            HttpServletRequest requete) {
        if (lecture.lire(id).estOuverte()) {
            brouillons.garder(id, recue.corps());
        }
        var erreurs =
                refus.erreurs().isEmpty()
                        ? List.of(Erreur.de(null, refus.getMessage()))
                        : refus.erreurs();
        return page(id, recue.corps(), erreurs, statut, requete);
    }

    private ModelAndView passerALaSuite(FicheDeTache fiche, RedirectAttributes message) {
        var libelle = fiche.tache().etape().libelle();
        var numero = fiche.tache().numero();
        var suite = suivante.pour(numero);
        message.addFlashAttribute(
                "message",
                "« %s » est achevée pour %s.%s"
                        .formatted(
                                libelle,
                                numero,
                                suite.isPresent() ? " Voici la suite du dossier." : ""));
        return new ModelAndView("redirect:" + suite.map(s -> "/taches/" + s).orElse("/taches"));
    }

    /** As one types, or on demand; without script, back to the page. */
    @PostMapping("/brouillon")
    ModelAndView garder(
            @PathVariable String id, HttpServletRequest requete, RedirectAttributes message) {
        var recue = reception.recevoir(lecture.lire(id), requete);
        var le = brouillons.garder(id, recue.corps());
        if (requete.getHeader("HX-Request") != null) {
            return new ModelAndView("tache/tache :: brouillon").addObject("brouillonLe", le);
        }
        message.addFlashAttribute("message", "Brouillon gardé le " + formats.dateHeure(le) + ".");
        return new ModelAndView("redirect:/taches/" + id);
    }

    private ModelAndView page(
            String id,
            JsonNode saisie,
            List<Erreur> erreurs,
            HttpStatus statut,
            HttpServletRequest requete) {
        var fragment = requete.getHeader("HX-Request") == null ? "" : " :: contenu";
        var page = composer.composer(id, saisie, erreurs);
        return new ModelAndView("tache/tache" + fragment, statut)
                .addObject("page", page)
                .addObject("f", page.f())
                .addObject("brouillonLe", page.brouillonLe());
    }
}
