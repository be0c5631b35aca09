package fr.centraleachat.courriel.redaction;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.InformationsDesAgents;
import fr.centraleachat.tache.InformationsDesAgents.ActeConnu;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together what each agent is told, those who have nothing left out. */
@Component
class ComposerRecapitulatifs {

    private final AlertesDuJour alertes;
    private final InformationsDesAgents informations;
    private final Organisation organisation;

    ComposerRecapitulatifs(
            AlertesDuJour alertes, InformationsDesAgents informations, Organisation organisation) {
        this.alertes = alertes;
        this.informations = informations;
        this.organisation = organisation;
    }

    Map<Agent, Recapitulatif> duJour(LocalDate jour, Instant depuis, Instant jusquA) {
        var siennes = alertes.siennes();
        var remontees = alertes.remontees(depuis);
        var tous = new LinkedHashMap<Agent, Recapitulatif>();
        for (var agent : organisation.agentsActifs()) {
            var id = agent.identifiant();
            garder(
                    tous,
                    agent,
                    new Recapitulatif(
                            jour,
                            depuis,
                            siennes.getOrDefault(id, List.of()),
                            remontees.getOrDefault(id, List.of()),
                            actes(id, jour, depuis, jusquA)));
        }
        return tous;
    }

    /** Of one agent, empty or not. */
    Recapitulatif de(String agent, LocalDate jour, Instant depuis, Instant jusquA) {
        return new Recapitulatif(
                jour,
                depuis,
                alertes.siennes().getOrDefault(agent, List.of()),
                alertes.remontees(depuis).getOrDefault(agent, List.of()),
                actes(agent, jour, depuis, jusquA));
    }

    /** A day that is not worked. */
    Map<Agent, Recapitulatif> desLimites(LocalDate jour, Instant depuis) {
        var legales = alertes.legalesDu(jour);
        var tous = new LinkedHashMap<Agent, Recapitulatif>();
        for (var agent : organisation.agentsActifs()) {
            var siennes = legales.getOrDefault(agent.identifiant(), List.of());
            garder(tous, agent, new Recapitulatif(jour, depuis, siennes, List.of(), List.of()));
        }
        return tous;
    }

    private static void garder(Map<Agent, Recapitulatif> tous, Agent agent, Recapitulatif r) {
        if (!r.estVide()) {
            tous.put(agent, r);
        }
    }

    /** Who stands in for an absent agent is told the same. */
    private List<ActeConnu> actes(String agent, LocalDate jour, Instant depuis, Instant jusquA) {
        boolean remplace =
                organisation.estAbsent(agent, jour)
                        && organisation.suppleant(agent, jour).isPresent();
        return remplace ? List.of() : informations.entre(agent, depuis, jusquA);
    }
}
