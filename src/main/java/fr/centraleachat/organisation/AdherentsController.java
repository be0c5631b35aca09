package fr.centraleachat.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The adhérents, for everybody; their SIRET, their services and the end of their adhésions, for the
 * administrator; their closed weeks, for their direction générale too.
 */
@Controller
class AdherentsController {

    private final Organisation organisation;
    private final AdministrerAdherents administrer;
    private final Adhesions tenues;
    private final AnnoncerFermeture annoncer;
    private final Fermetures fermetures;
    private final AgentCourant agent;
    private final Clock horloge;

    AdherentsController(
            Organisation organisation,
            AdministrerAdherents administrer,
            Adhesions tenues,
            AnnoncerFermeture annoncer,
            Fermetures fermetures,
            AgentCourant agent,
            Clock horloge) {
        this.organisation = organisation;
        this.administrer = administrer;
        this.tenues = tenues;
        this.annoncer = annoncer;
        this.fermetures = fermetures;
        this.agent = agent;
        this.horloge = horloge;
    }

    @GetMapping("/adherents/{code}")
    String montrer(@PathVariable String code, Model modele) {
        return page(code, modele);
    }

    @PostMapping("/administration/adherents/{code}/siret")
    String changerSiret(@PathVariable String code, FormulaireEnvoye formulaire) {
        return traiter(
                formulaire,
                "siret",
                code,
                champs -> administrer.changerSiret(code, champs.texte("siret"), champs.version()),
                "Le SIRET est enregistré.");
    }

    @PostMapping("/administration/adherents/{code}/services")
    String ajouterService(@PathVariable String code, FormulaireEnvoye formulaire) {
        return traiter(
                formulaire,
                "service",
                code,
                champs -> ajouterService(code, champs),
                "Le service est ajouté.");
    }

    private void ajouterService(String code, Lecture champs) {
        var nom = champs.texte("service", "Écrivez le nom du service.");
        champs.conclure();
        administrer.ajouterService(code, nom);
    }

    @PostMapping("/administration/adherents/{code}/services/{service}/fermeture")
    String fermerService(
            @PathVariable String code, @PathVariable String service, RedirectAttributes suite) {
        administrer.fermerService(code, service);
        return retour(code, "Le service est fermé aux nouveaux dossiers.", suite);
    }

    @PostMapping("/administration/adherents/{code}/adhesions/{id}/fin")
    String terminer(@PathVariable String code, @PathVariable long id, RedirectAttributes suite) {
        tenues.terminer(code, id);
        return retour(code, "L’adhésion se termine ce soir.", suite);
    }

    @PostMapping("/adherents/{code}/fermetures")
    String fermer(@PathVariable String code, FormulaireEnvoye formulaire) {
        return traiter(
                formulaire,
                "fermeture",
                code,
                champs -> fermer(code, champs),
                "La fermeture est enregistrée : les rétroplannings en tiennent compte.");
    }

    private void fermer(String code, Lecture champs) {
        var periode = champs.periode("premierJourFerme", "dernierJourFerme");
        var motif = champs.texte("motifDeFermeture", "Écrivez le motif de la fermeture.");
        champs.conclure();
        annoncer.annoncer(code, periode, motif);
    }

    @PostMapping("/adherents/{code}/fermetures/{id}/annulation")
    String rouvrir(@PathVariable String code, @PathVariable long id, RedirectAttributes suite) {
        annoncer.annuler(code, id);
        return retour(code, "La fermeture est annulée.", suite);
    }

    private String traiter(
            FormulaireEnvoye formulaire,
            String nom,
            String code,
            Consumer<Lecture> acte,
            String message) {
        return formulaire.traiter(
                nom, acte, message, "/adherents/" + code, modele -> page(code, modele));
    }

    private static String retour(String code, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/adherents/" + code;
    }

    private String page(String code, Model modele) {
        Formulaire.vierge(modele);
        modele.addAttribute("adherent", organisation.adherent(code));
        modele.addAttribute("adhesions", organisation.adhesions(code));
        modele.addAttribute("services", organisation.services(code));
        modele.addAttribute("version", administrer.version(code));
        modele.addAttribute("administre", agent.tient(Fonction.ADMINISTRATEUR));
        modele.addAttribute("ferme", annoncer.permise(code));
        modele.addAttribute("fermetures", fermetures.depuis(code, LocalDate.now(horloge)));
        modele.addAttribute("aujourdHui", LocalDate.now(horloge));
        return "organisation/adherent";
    }
}
