package fr.centraleachat.passation.web;

import fr.centraleachat.delai.Phases;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.ListeDesProcedures;
import fr.centraleachat.passation.domain.RechercheDeProcedures;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of the procédures, and the answers to the search of the shell. */
@Controller
class ProceduresController {

    private static final int TAILLE = 20;
    private static final int SUGGESTIONS = 8;

    private final ListeDesProcedures liste;
    private final Organisation organisation;
    private final Phases phases;
    private final AgentCourant agent;

    ProceduresController(
            ListeDesProcedures liste,
            Organisation organisation,
            Phases phases,
            AgentCourant agent) {
        this.liste = liste;
        this.organisation = organisation;
        this.phases = phases;
        this.agent = agent;
    }

    @GetMapping("/procedures")
    String lister(
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String adherent,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var recherche =
                new RechercheDeProcedures(
                        texte.strip(), phase, adherent, etat, Math.max(page, 0), TAILLE);
        remplir(model, recherche);
        model.addAttribute("adherents", organisation.adherents());
        model.addAttribute("peutOuvrir", peutOuvrir());
        model.addAttribute("lien", lien("/procedures", recherche));
        return "passation/procedures";
    }

    @GetMapping("/recherche")
    String rechercher(@RequestParam(defaultValue = "") String q, Model model) {
        remplir(model, RechercheDeProcedures.mots(q.strip(), TAILLE));
        model.addAttribute("q", q);
        return "passation/recherche";
    }

    @GetMapping("/recherche/suggestions")
    String suggerer(@RequestParam(defaultValue = "") String q, Model model) {
        remplir(model, RechercheDeProcedures.mots(q.strip(), SUGGESTIONS));
        return "passation/recherche :: suggestions";
    }

    private void remplir(Model model, RechercheDeProcedures recherche) {
        model.addAttribute("recherche", recherche);
        model.addAttribute("resultat", liste.chercher(recherche));
        model.addAttribute("libelles", phases.libelles());
        model.addAttribute("noms", noms());
    }

    private Map<String, String> noms() {
        return organisation.adherents().stream()
                .collect(Collectors.toMap(Adherent::code, Adherent::nom));
    }

    private boolean peutOuvrir() {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR)
                || agent.tient(Fonction.EQUIPE_MARCHES)
                || agent.tient(Fonction.EQUIPE_ACHATS);
    }

    private static String lien(String chemin, RechercheDeProcedures r) {
        return UriComponentsBuilder.fromPath(chemin)
                        .queryParam("texte", r.texte())
                        .queryParam("phase", r.phase())
                        .queryParam("adherent", r.adherent())
                        .queryParam("etat", r.etat())
                        .encode()
                        .toUriString()
                + "&";
    }
}
