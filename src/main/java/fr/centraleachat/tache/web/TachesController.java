package fr.centraleachat.tache.web;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.LigneAConstater;
import fr.centraleachat.tache.SourceDAttentes;
import fr.centraleachat.tache.domain.CouleurDeVue;
import fr.centraleachat.tache.domain.CriteresDeTaches.Prise;
import fr.centraleachat.tache.domain.LesInformations;
import fr.centraleachat.tache.domain.RechercheDeTaches;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page of an agent: what to do, what to record, what to read. */
@Controller
class TachesController {

    private final ComposerListe composer;
    private final VuesDePage vues;
    private final RechercheDeTaches recherche;
    private final LesInformations informations;
    private final ObjectProvider<SourceDAttentes> attentes;
    private final Delais delais;
    private final Organisation organisation;
    private final AgentCourant agent;

    TachesController(
            ComposerListe composer,
            VuesDePage vues,
            RechercheDeTaches recherche,
            LesInformations informations,
            ObjectProvider<SourceDAttentes> attentes,
            Delais delais,
            Organisation organisation,
            AgentCourant agent) {
        this.composer = composer;
        this.vues = vues;
        this.recherche = recherche;
        this.informations = informations;
        this.attentes = attentes;
        this.delais = delais;
        this.organisation = organisation;
        this.agent = agent;
    }

    @GetMapping("/taches")
    @Transactional(readOnly = true)
    public ModelAndView lister(
            FiltresDeTaches filtres,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", required = false) String htmx) {
        var vue =
                new ModelAndView(htmx == null ? "tache/liste" : "tache/liste :: liste")
                        .addObject("filtres", filtres)
                        .addObject("vues", vues.autour(filtres))
                        .addObject("couleurs", CouleurDeVue.values())
                        .addObject("liste", composer.composer(filtres, page));
        if (htmx != null) {
            return vue;
        }
        return vue.addObject("compte", recherche.compter())
                .addObject("phases", delais.toutesLesPhases())
                .addObject("adherents", organisation.adherents())
                .addObject("echeances", FiltresDeTaches.Echeance.values())
                .addObject("avis", composer.composer(demandesDAvis(), 0))
                .addObject("attentes", aConstater())
                .addObject("alertes", delais.alertes())
                .addObject("informations", informations.recentes());
    }

    private static FiltresDeTaches demandesDAvis() {
        return new FiltresDeTaches(null, null, null, null, (Prise) null, Lettre.C, null);
    }

    /** The proofs are recorded by the équipe marchés. */
    private List<LigneAConstater> aConstater() {
        if (!agent.tient(Fonction.EQUIPE_MARCHES)) {
            return List.of();
        }
        return attentes.stream()
                .flatMap(source -> source.aConstater().stream())
                .sorted(Comparator.comparing(LigneAConstater::depuis))
                .toList();
    }

    @PostMapping("/informations/{id}/lecture")
    String ecarter(@PathVariable UUID id) {
        informations.ecarter(id);
        return "redirect:/taches#informations";
    }
}
