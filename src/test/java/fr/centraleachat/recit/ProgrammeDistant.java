package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.Programme;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Leads one procédure of an application that runs elsewhere, by its API and Basic. */
final class ProgrammeDistant implements Programme {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LIMITE = "----piece";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String adresse;
    private String numero;

    ProgrammeDistant(ApplicationSeparee application, String numero) {
        this(application.adresse(), numero);
    }

    private ProgrammeDistant(String adresse, String numero) {
        this.adresse = adresse;
        this.numero = numero;
    }

    static ProgrammeDistant ouvrir(ApplicationSeparee application, String agent, String saisine)
            throws Exception {
        return ouvrir(application.adresse(), agent, saisine);
    }

    /**
     * @param adresse of the application, without a path
     */
    static ProgrammeDistant ouvrir(String adresse, String agent, String saisine) throws Exception {
        var programme = new ProgrammeDistant(adresse, null);
        programme.numero =
                programme
                        .json("POST", "/api/procedures", agent, saisine, 201)
                        .get("numero")
                        .asText();
        return programme;
    }

    String numero() {
        return numero;
    }

    JsonNode lire(String chemin, String agent) throws Exception {
        return json("GET", chemin, agent, "", 200);
    }

    JsonNode procedure() throws Exception {
        return lire("/api/procedures/" + numero, "marches.metropole");
    }

    void avancerLHorloge(Instant instant) throws Exception {
        json(
                "PUT",
                "/api/demonstration/horloge",
                "admin",
                "{\"instant\":\"" + instant + "\"}",
                200);
    }

    /** A job of the engine may have to run before: waits for it. */
    @Override
    public JsonNode tache(String agent, String code) {
        return await(code + " of " + numero + " for " + agent)
                .atMost(PATIENCE)
                .until(() -> ouverte(agent, code), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> ouverte(String agent, String code) throws Exception {
        var liste = lire("/api/taches?taille=200&procedure=" + numero, agent).get("contenu");
        for (var tache : liste) {
            if (tache.get("code").asText().equals(code)) {
                return Optional.of(lire("/api/taches/" + tache.get("id").asText(), agent));
            }
        }
        return Optional.empty();
    }

    @Override
    public void achever(String agent, String code, String saisie) throws Exception {
        var tache = tache(agent, code);
        var corps = (ObjectNode) MontageFixture.JSON.readTree(saisie);
        if (tache.at("/schema/required").toString().contains("motifSansAvis")) {
            corps.put("motifSansAvis", "Avis donné en réunion.");
        }
        var achevement = "/api/taches/" + tache.get("id").asText() + "/achevement";
        json("POST", achevement, agent, corps.toString(), 200);
    }

    @Override
    public String piece(String agent, String categorie, String nom) throws Exception {
        var corps =
                partie("name=\"categorie\"", "text/plain", categorie)
                        + partie(
                                "name=\"fichier\"; filename=\"" + nom + "\"",
                                "application/pdf",
                                nom)
                        + "--"
                        + LIMITE
                        + "--\r\n";
        var type = "multipart/form-data; boundary=" + LIMITE;
        var chemin = "/api/procedures/" + numero + "/pieces";
        return envoyer("POST", chemin, agent, type, corps, 201).get("id").asText();
    }

    private static String partie(String disposition, String type, String contenu) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(LIMITE, disposition, type, contenu);
    }

    private JsonNode json(String verbe, String chemin, String agent, String corps, int statut)
            throws Exception {
        return envoyer(verbe, chemin, agent, "application/json", corps, statut);
    }

    private JsonNode envoyer(
            String verbe, String chemin, String agent, String type, String corps, int statut)
            throws Exception {
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
        assertThat(reponse.statusCode())
                .as("%s %s by %s: %s", verbe, chemin, agent, reponse.body())
                .isEqualTo(statut);
        return MontageFixture.JSON.readTree(reponse.body());
    }
}
