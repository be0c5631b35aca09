package fr.centraleachat.tache.web;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.domain.LesVues;
import fr.centraleachat.tache.domain.VueDeTaches;
import java.util.List;
import org.springframework.stereotype.Component;

/** The saved views around a list, and with whom the caller may share one. */
@Component
class VuesDePage {

    private final LesVues vues;
    private final QuiFaitQuoi noms;
    private final AgentCourant agent;

    VuesDePage(LesVues vues, QuiFaitQuoi noms, AgentCourant agent) {
        this.vues = vues;
        this.noms = noms;
        this.agent = agent;
    }

    /**
     * @param courante the one that the page shows, null when it is none
     * @param partages fonctions of the caller, {@code FONCTION:ADHERENT}
     */
    record Vues(List<VueDeTaches> enregistrees, VueDeTaches courante, List<Choix> partages) {}

    Vues autour(FiltresDeTaches filtres) {
        var requete = filtres.requete();
        var visibles = vues.visibles();
        var courante = visibles.stream().filter(v -> v.filtres().equals(requete)).findFirst();
        return new Vues(visibles, courante.orElse(null), partages());
    }

    private List<Choix> partages() {
        var adherents = noms.adherents();
        return agent.habilitations().stream()
                .map(
                        h ->
                                new Choix(
                                        h.fonction().name() + ":" + h.adherent(),
                                        h.fonction().libelle()
                                                + ", "
                                                + adherents.get(h.adherent())))
                .distinct()
                .toList();
    }
}
