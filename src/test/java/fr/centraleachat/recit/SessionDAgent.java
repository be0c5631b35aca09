package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.recit.Liaison.Fichier;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** One agent at a program of their own, that takes every answer as it comes. */
final class SessionDAgent {

    private static final String LIMITE = "----piece";

    /** Its cookie of session spares the password's hash after the first call. */
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private final String adresse;
    private final String agent;

    SessionDAgent(String adresse, String agent) {
        this.adresse = adresse;
        this.agent = agent;
    }

    String agent() {
        return agent;
    }

    Reponse lire(String chemin) throws IOException, InterruptedException {
        return appeler("GET", chemin, "");
    }

    Reponse appeler(String verbe, String chemin, String corps)
            throws IOException, InterruptedException {
        return envoyer(verbe, chemin, "application/json", corps);
    }

    /** Deposits a small file; its id. */
    String piece(String numero, String nom) throws IOException, InterruptedException {
        var fichier = new Fichier("fichier", nom, "application/pdf", nom);
        var chemin = "/api/procedures/" + numero + "/pieces";
        var champs = Map.of("categorie", List.of("PIECE"));
        return deposer(chemin, champs, fichier).corps().path("id").asText();
    }

    Reponse deposer(String chemin, Map<String, List<String>> champs, Fichier fichier)
            throws IOException, InterruptedException {
        var corps = new StringBuilder();
        champs.forEach(
                (nom, valeurs) -> valeurs.forEach(v -> partie(corps, nom, "", "text/plain", v)));
        var nom = "; filename=\"" + fichier.nom() + "\"";
        partie(corps, fichier.champ(), nom, fichier.type(), fichier.contenu());
        corps.append("--").append(LIMITE).append("--\r\n");
        return envoyer("POST", chemin, "multipart/form-data; boundary=" + LIMITE, corps.toString());
    }

    private static void partie(
            StringBuilder corps, String nom, String suite, String type, String contenu) {
        corps.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                        .formatted(LIMITE, nom, suite, type, contenu));
    }

    private Reponse envoyer(String verbe, String chemin, String type, String corps)
            throws IOException, InterruptedException {
        var signature = (agent + ":demonstration").getBytes(StandardCharsets.UTF_8);
        var requete =
                HttpRequest.newBuilder(URI.create(adresse + chemin))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(signature))
                        .header("Content-Type", type)
                        .method(verbe, BodyPublishers.ofString(corps))
                        .build();
        var reponse = client.send(requete, BodyHandlers.ofString());
        var texte = reponse.body();
        return new Reponse(
                verbe + " " + chemin + " by " + agent,
                reponse.statusCode(),
                texte.isEmpty() ? MissingNode.getInstance() : MontageFixture.JSON.readTree(texte));
    }

    /**
     * @param appel for a message
     */
    record Reponse(String appel, int statut, JsonNode corps) {

        @Override
        public String toString() {
            return appel + " → " + statut + " " + corps;
        }
    }
}
