package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;

/** What is asked of those who bid, and what they answer. */
final class DemandesAuxCandidats {

    private final Conduite c;
    private final String agent;
    private final Clock horloge;

    DemandesAuxCandidats(Conduite c, String agent, Clock horloge) {
        this.c = c;
        this.agent = agent;
        this.horloge = horloge;
    }

    JsonNode demander(String type, String operateur, Duration delai, int statut) {
        return c.envoyer(
                agent,
                "/echanges",
                """
                {"type":"%s","operateur":"%s","lot":1,"texte":"Expliquez.","echeance":"%s"}"""
                        .formatted(type, operateur, horloge.instant().plus(delai)),
                statut);
    }

    void repondre(JsonNode echange, int statut) {
        c.envoyer(
                Gestes.CHARGE,
                "/echanges/" + echange.get("id").asText() + "/reponse",
                """
                {"texte":"Nos autolaveuses sont amorties.","recueLe":"%s"}"""
                        .formatted(horloge.instant()),
                statut);
    }
}
