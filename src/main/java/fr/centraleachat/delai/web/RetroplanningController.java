package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.web.FichierEnFlux;
import fr.centraleachat.delai.retroplanning.PreparerUnRetroplanning;
import fr.centraleachat.delai.retroplanning.Souhait;
import fr.centraleachat.organisation.Organisation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /delais/retroplanning}: a plan and its reasons; the wish is in the address. */
@Controller
class RetroplanningController {

    private final PreparerUnRetroplanning retroplannings;
    private final Organisation organisation;
    private final DossiersAPlanifier dossiers;
    private final AgendaDuPlan agenda;

    RetroplanningController(
            PreparerUnRetroplanning retroplannings,
            Organisation organisation,
            DossiersAPlanifier dossiers,
            AgendaDuPlan agenda) {
        this.retroplannings = retroplannings;
        this.organisation = organisation;
        this.dossiers = dossiers;
        this.agenda = agenda;
    }

    @GetMapping("/delais/retroplanning")
    String montrer(
            @ModelAttribute("demande") RetroplanningDemande demande,
            Model modele,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        modele.addAttribute("formes", Souhait.Forme.values());
        modele.addAttribute("receptions", Souhait.Reception.values());
        modele.addAttribute("modes", Souhait.Lettres.values());
        modele.addAttribute("commissions", Souhait.Commission.values());
        modele.addAttribute("dossiers", dossiers.tous());
        modele.addAttribute("adherents", organisation.adherents());
        modele.addAttribute("question", requete.getQueryString());
        modele.addAttribute("erreurs", List.of());
        if (!demande.estVide()) {
            try {
                modele.addAttribute("plan", retroplannings.pour(demande.souhait()));
            } catch (DonneesRefusees refus) {
                modele.addAttribute("erreurs", refus.erreurs());
                reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            }
        }
        return "delai/retroplanning";
    }

    /** Fills the wish from a marché that ends or a procédure that is prepared. */
    @GetMapping("/delais/retroplanning/depuis")
    String depuis(@RequestParam(defaultValue = "") String dossier) {
        return dossier.isBlank()
                ? "redirect:/delais/retroplanning"
                : "redirect:" + dossiers.adresse(dossier);
    }

    @GetMapping("/delais/retroplanning.xlsx")
    void classeur(@ModelAttribute RetroplanningDemande demande, HttpServletResponse reponse)
            throws IOException {
        var plan = retroplannings.pour(demande.souhait());
        FichierEnFlux.XLSX.envoyer(
                reponse, "retroplanning.xlsx", s -> new ClasseurDuPlan().ecrire(plan, s));
    }

    @GetMapping("/delais/retroplanning.ics")
    void calendrier(@ModelAttribute RetroplanningDemande demande, HttpServletResponse reponse)
            throws IOException {
        var plan = retroplannings.pour(demande.souhait());
        FichierEnFlux.ICS.envoyer(reponse, "retroplanning.ics", s -> s.write(agenda.ecrire(plan)));
    }
}
