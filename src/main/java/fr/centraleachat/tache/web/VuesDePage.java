package fr.centraleachat.tache.web;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.domain.LesVues;
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

    VuesAutour autour(FiltresDeTaches filtres) {
        var requete = filtres.requete();
        var visibles = vues.visibles();
        var courante = visibles.stream().filter(v -> v.filtres().equals(requete)).findFirst();
        return new VuesAutour(visibles, courante.orElse(null), partages());
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
