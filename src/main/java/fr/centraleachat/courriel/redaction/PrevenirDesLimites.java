package fr.centraleachat.courriel.redaction;

import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.delai.AlertesEnCours;
import fr.centraleachat.delai.LimitesAtteintes;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.AlertesDesAgents;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The last day of a legal limit is told at once, in the transaction that notices it: one courriel
 * to each agent for all the limits that come together. A target waits for the récapitulatif.
 */
@Component
class PrevenirDesLimites {

    private static final String MODELE =
            """
            Bonjour,

            %sC’est le dernier jour, ou il est passé : l’acte n’est pas encore enregistré.
            """;

    private final AlertesEnCours alertes;
    private final AlertesDesAgents agents;
    private final Organisation organisation;
    private final EcrireCourriel ecrire;
    private final TexteDAlertes texte;

    PrevenirDesLimites(
            AlertesEnCours alertes,
            AlertesDesAgents agents,
            Organisation organisation,
            EcrireCourriel ecrire,
            TexteDAlertes texte) {
        this.alertes = alertes;
        this.agents = agents;
        this.organisation = organisation;
        this.ecrire = ecrire;
        this.texte = texte;
    }

    @EventListener
    void apres(LimitesAtteintes atteintes) {
        var legales =
                alertes.parmi(atteintes.alertes()).stream()
                        .filter(AlerteEnCours::estLegale)
                        .toList();
        agents.parDestinataire(legales)
                .forEach(
                        (login, siennes) ->
                                organisation
                                        .agent(login)
                                        .ifPresent(a -> ecrire(a, siennes, atteintes.le())));
    }

    private void ecrire(Agent agent, List<AlerteEnCours> siennes, Instant le) {
        ecrire.ecrire(
                new NouveauCourriel(
                        "LIMITE/" + agent.identifiant() + "/" + le.toEpochMilli(),
                        GenreDeCourriel.ALERTE,
                        siennes.stream().map(AlerteEnCours::numero).distinct().toList(),
                        agent.nom(),
                        agent.courriel().isBlank() ? null : agent.courriel(),
                        siennes.size() == 1
                                ? "Dernier jour : " + siennes.get(0).libelle()
                                : "Dernier jour : " + siennes.size() + " échéances légales",
                        MODELE.formatted(texte.section("DERNIER JOUR", siennes, a -> false)),
                        List.of()));
    }
}
