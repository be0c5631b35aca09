package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.centraleachat.passation.MontageFixture;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One client that turns from one instance to the other: Basic once, then its cookie at both. */
final class ClientDeDeuxInstances {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final DeuxInstances instances;
    private final Map<String, String> cookies = new HashMap<>();
    private int appels;

    ClientDeDeuxInstances(DeuxInstances instances, int rang) {
        this.instances = instances;
        this.appels = rang;
    }

    Reponse lire(String agent, String chemin) throws IOException, InterruptedException {
        return envoyer(agent, "GET", chemin, "", UUID.randomUUID().toString());
    }

    Reponse poster(String agent, String chemin, String corps, String cle)
            throws IOException, InterruptedException {
        return envoyer(agent, "POST", chemin, corps, cle);
    }

    private Reponse envoyer(String agent, String verbe, String chemin, String corps, String cle)
            throws IOException, InterruptedException {
        var requete =
                HttpRequest.newBuilder(URI.create(instances.adresse(appels++) + chemin))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", cle)
                        .method(verbe, BodyPublishers.ofString(corps));
        if (cookies.containsKey(agent)) {
            requete.header("Cookie", cookies.get(agent));
        } else {
            requete.header("Authorization", basic(agent));
        }
        long debut = System.nanoTime();
        var reponse = HTTP.send(requete.build(), BodyHandlers.ofString());
        long duree = System.nanoTime() - debut;
        retenirLaSession(agent, reponse);
        var texte = reponse.body();
        return new Reponse(
                verbe + " " + chemin + " " + corps + " by " + agent,
                reponse.statusCode(),
                texte.isEmpty() ? MissingNode.getInstance() : MontageFixture.JSON.readTree(texte),
                duree);
    }

    private void retenirLaSession(String agent, HttpResponse<?> reponse) {
        reponse.headers()
                .firstValue("Set-Cookie")
                .ifPresent(cookie -> cookies.put(agent, cookie.split(";")[0]));
    }

    private static String basic(String agent) {
        var signature = (agent + ":demonstration").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(signature);
    }

    /**
     * @param appel for a message
     * @param nanos until the answer was read
     */
    record Reponse(String appel, int statut, JsonNode corps, long nanos) {

        @Override
        public String toString() {
            return appel + " → " + statut + " " + corps;
        }
    }
}
