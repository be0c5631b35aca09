package fr.centraleachat.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration, « Agents et habilitations ». */
@Controller
@RequestMapping("/administration/agents")
class AgentsController {

    /** Its variable is escaped: an identifiant is what somebody typed. */
    private static final String COMPTE = "/administration/agents/{identifiant}";

    private final AdministrerAgents agents;
    private final Habiliter habiliter;
    private final Choix choix;
    private final Clock horloge;

    AgentsController(AdministrerAgents agents, Habiliter habiliter, Choix choix, Clock horloge) {
        this.agents = agents;
        this.habiliter = habiliter;
        this.choix = choix;
        this.horloge = horloge;
    }

    @GetMapping
    String lister(@RequestParam(defaultValue = "") String cherche, Model modele) {
        modele.addAttribute("cherche", cherche);
        modele.addAttribute("agents", agents.lister(cherche));
        return "organisation/agents";
    }

    @GetMapping("/nouveau")
    String preparer(Model modele) {
        Formulaire.vierge(modele);
        return "organisation/nouvel-agent";
    }

    @PostMapping
    String creer(FormulaireEnvoye formulaire) {
        var identifiant = formulaire.champs().getOrDefault("identifiant", "").strip();
        formulaire.suite().addAttribute("identifiant", identifiant);
        return formulaire.traiter(
                "compte",
                champs -> agents.creer(DemandeDAgent.nouvelle(formulaire.champs())),
                "Le compte est ouvert.",
                COMPTE,
                modele -> "organisation/nouvel-agent");
    }

    @GetMapping("/{identifiant}")
    String montrer(@PathVariable String identifiant, Model modele) {
        return page(identifiant, modele);
    }

    @PostMapping("/{identifiant}")
    String changer(@PathVariable String identifiant, FormulaireEnvoye formulaire) {
        return traiter(
                formulaire,
                "compte",
                identifiant,
                champs ->
                        agents.changer(
                                DemandeDAgent.changement(identifiant, formulaire.champs()),
                                champs.version()),
                "Le compte est enregistré.");
    }

    @PostMapping("/{identifiant}/fermeture")
    String fermer(
            @PathVariable String identifiant, @RequestParam int version, RedirectAttributes suite) {
        agents.fermer(identifiant, version);
        return retour(identifiant, "Le compte est fermé.", suite);
    }

    @PostMapping("/{identifiant}/reouverture")
    String rouvrir(
            @PathVariable String identifiant, @RequestParam int version, RedirectAttributes suite) {
        agents.rouvrir(identifiant, version);
        return retour(identifiant, "Le compte est rouvert.", suite);
    }

    @PostMapping("/{identifiant}/habilitations")
    String habiliter(@PathVariable String identifiant, FormulaireEnvoye formulaire) {
        return traiter(
                formulaire,
                "habilitation",
                identifiant,
                champs -> habiliter.habiliter(lire(identifiant, champs)),
                "L’habilitation est enregistrée.");
    }

    private Habilitation lire(String identifiant, Lecture lecture) {
        var agent = agents.compte(identifiant);
        var fonction = lecture.choix("fonction", Fonction.class, "Choisissez la fonction.");
        var adherent = lecture.texte("adherent", "Choisissez l’adhérent.");
        var periode = lecture.periode("debut", "fin");
        lecture.conclure();
        var service = lecture.texte("service");
        return new Habilitation(
                agent.identifiant(),
                fonction,
                adherent,
                Choix.serviceDe(adherent, service),
                periode);
    }

    @PostMapping("/{identifiant}/habilitations/{id}/fin")
    String retirer(
            @PathVariable String identifiant, @PathVariable long id, RedirectAttributes suite) {
        habiliter.retirer(identifiant, id);
        return retour(identifiant, "L’habilitation est retirée.", suite);
    }

    private String traiter(
            FormulaireEnvoye formulaire,
            String nom,
            String identifiant,
            Consumer<Lecture> acte,
            String message) {
        formulaire.suite().addAttribute("identifiant", identifiant);
        return formulaire.traiter(nom, acte, message, COMPTE, modele -> page(identifiant, modele));
    }

    private static String retour(String identifiant, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        suite.addAttribute("identifiant", identifiant);
        return "redirect:" + COMPTE;
    }

    private String page(String identifiant, Model modele) {
        Formulaire.vierge(modele);
        modele.addAttribute("agent", agents.compte(identifiant));
        modele.addAttribute("habilitations", habiliter.de(identifiant));
        modele.addAttribute("fonctions", Fonction.values());
        modele.addAttribute("adherents", choix.adherents());
        modele.addAttribute("services", choix.services());
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "organisation/agent";
    }
}
