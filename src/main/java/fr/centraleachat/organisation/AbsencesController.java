package fr.centraleachat.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Absences »: an agent's own, everybody's for the administrator. */
@Controller
@RequestMapping("/absences")
class AbsencesController {

    private final DeclarerAbsence absences;
    private final AgentCourant courant;
    private final Choix choix;
    private final Clock horloge;

    AbsencesController(DeclarerAbsence absences, AgentCourant courant, Choix choix, Clock horloge) {
        this.absences = absences;
        this.courant = courant;
        this.choix = choix;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(Model modele) {
        Formulaire.vierge(modele);
        modele.addAttribute("absences", absences.visibles());
        modele.addAttribute("administre", absences.administre());
        modele.addAttribute("agents", choix.agents());
        modele.addAttribute("moi", courant.identifiant());
        modele.addAttribute(
                "suppleants",
                absences.administre() ? choix.agents() : choix.collegues(courant.identifiant()));
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "organisation/absences";
    }

    @PostMapping
    String declarer(FormulaireEnvoye formulaire) {
        return formulaire.traiter(
                "absence", this::declarer, "L’absence est enregistrée.", "/absences", this::lister);
    }

    private void declarer(Lecture lecture) {
        var periode = lecture.periode("premier", "dernier");
        lecture.conclure();
        var agent = lecture.texte("agent");
        absences.declarer(
                agent == null ? courant.identifiant() : agent, lecture.texte("suppleant"), periode);
    }

    @PostMapping("/{id}/annulation")
    String annuler(@PathVariable long id, RedirectAttributes suite) {
        absences.annuler(id);
        suite.addFlashAttribute("message", "L’absence est annulée.");
        return "redirect:/absences";
    }
}
