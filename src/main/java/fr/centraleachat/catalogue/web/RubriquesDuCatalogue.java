package fr.centraleachat.catalogue.web;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the templates of the catalogue list beside its pages. */
@Component
public class RubriquesDuCatalogue {

    private final AgentCourant agent;

    RubriquesDuCatalogue(AgentCourant agent) {
        this.agent = agent;
    }

    /** Those that the caller may open. */
    public List<RubriqueDuCatalogue> liste() {
        boolean interne = agent.tient(Fonction.EQUIPE_ACHATS) || agent.tient(Fonction.PILOTE);
        return Arrays.stream(RubriqueDuCatalogue.values())
                .filter(r -> interne || !r.estInterne() || sienne(r))
                .toList();
    }

    /** A DSF imports what its own adhérent engaged. */
    private boolean sienne(RubriqueDuCatalogue rubrique) {
        return rubrique == RubriqueDuCatalogue.FINANCES && agent.tient(Fonction.DSF);
    }

    public OngletDeMarche[] onglets() {
        return OngletDeMarche.values();
    }
}
