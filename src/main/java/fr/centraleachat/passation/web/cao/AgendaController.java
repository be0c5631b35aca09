package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.cao.ComposerLAgenda;
import fr.centraleachat.passation.domain.cao.ModaliteDeSeance;
import fr.centraleachat.passation.domain.cao.Point;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda of a séance, composed on its page. */
@Controller
@RequestMapping("/seances/{id}/agenda")
class AgendaController {

    private final ComposerLAgenda agenda;

    AgendaController(ComposerLAgenda agenda) {
        this.agenda = agenda;
    }

    @PostMapping("/remplissage")
    String remplir(@PathVariable UUID id, RedirectAttributes suite) {
        return faire(
                id,
                suite,
                () -> {
                    int nombre = agenda.remplir(id);
                    return nombre == 0
                            ? "Aucun lot n’attend de séance : l’ordre du jour ne change pas."
                            : nombre == 1 ? "Un lot est inscrit." : nombre + " lots sont inscrits.";
                });
    }

    @PostMapping("/{numero}/{lot}/inscription")
    String inscrire(
            @PathVariable UUID id,
            @PathVariable String numero,
            @PathVariable int lot,
            RedirectAttributes suite) {
        return faire(
                id,
                suite,
                () -> {
                    agenda.inscrire(id, new Point(numero, lot));
                    return "Le lot est inscrit.";
                });
    }

    @PostMapping("/{numero}/{lot}/montee")
    String monter(
            @PathVariable UUID id,
            @PathVariable String numero,
            @PathVariable int lot,
            RedirectAttributes suite) {
        return faire(
                id,
                suite,
                () -> {
                    agenda.monter(id, new Point(numero, lot));
                    return "Le point est remonté d’une place.";
                });
    }

    @PostMapping("/{numero}/{lot}/retrait")
    String retirer(
            @PathVariable UUID id,
            @PathVariable String numero,
            @PathVariable int lot,
            RedirectAttributes suite) {
        return faire(
                id,
                suite,
                () -> {
                    agenda.retirer(id, new Point(numero, lot));
                    return "Le point est retiré de l’ordre du jour.";
                });
    }

    @PostMapping("/modalite")
    String tenir(
            @PathVariable UUID id,
            @RequestParam ModaliteDeSeance modalite,
            RedirectAttributes suite) {
        return faire(
                id,
                suite,
                () -> {
                    agenda.tenir(id, modalite);
                    return "La séance se tient " + modalite.libelle() + ".";
                });
    }

    private static String faire(UUID id, RedirectAttributes suite, Supplier<String> acte) {
        try {
            suite.addFlashAttribute("message", acte.get());
        } catch (EtatIncompatible refus) {
            suite.addFlashAttribute("refus", refus.getMessage());
        }
        return "redirect:/seances/" + id;
    }
}
