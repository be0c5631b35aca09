package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.workflow.Moteur;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Drives one procédure as programs do: through the HTTP API, each act signed by its agent. */
public final class Conduite {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MOTIF = "motifSansAvis";

    private final MockMvc mvc;
    private final Moteur moteur;
    private String numero;

    public Conduite(MockMvc mvc, Moteur moteur) {
        this.mvc = mvc;
        this.moteur = moteur;
    }

    public String numero() {
        return numero;
    }

    public JsonNode ouvrir(String agent, String saisine) {
        var creee = creer(post("/api/procedures").content(saisine), agent, 201);
        numero = creee.get("numero").asText();
        return creee;
    }

    public JsonNode lire(String agent) {
        return lire(agent, "/api/procedures/" + numero);
    }

    public JsonNode lire(String agent, String chemin) {
        return appeler(get(chemin), agent, 200);
    }

    public String piece(String agent, String nom) {
        var fichier =
                new MockMultipartFile(
                        "fichier",
                        nom,
                        "text/plain",
                        ("Contenu de " + nom).getBytes(StandardCharsets.UTF_8));
        var requete =
                multipart("/api/procedures/" + numero + "/pieces")
                        .file(fichier)
                        .param("categorie", "PIECE");
        return appeler(requete, agent, 201).get("id").asText();
    }

    public JsonNode pli(String agent, String siret, String nom, List<Integer> lots) {
        return pli(agent, 1, siret, nom, lots, 201);
    }

    /** In that tour of a negotiation. */
    public JsonNode pli(
            String agent, int tour, String siret, String nom, List<Integer> lots, int statut) {
        var offre =
                new MockMultipartFile(
                        "fichiers",
                        "offre.pdf",
                        "application/pdf",
                        ("Offre de " + nom).getBytes(StandardCharsets.UTF_8));
        var requete =
                multipart("/api/procedures/" + numero + "/plis")
                        .file(offre)
                        .param("operateur.siret", siret)
                        .param("operateur.nom", nom)
                        .param("tour", String.valueOf(tour));
        lots.forEach(lot -> requete.param("lots", String.valueOf(lot)));
        return appeler(requete, agent, statut);
    }

    /** The ids of the open tasks of that kind that this agent may complete. */
    public List<JsonNode> taches(String agent, String code) {
        var ids = new ArrayList<JsonNode>();
        lire(agent, "/api/taches?taille=200&procedure=" + numero)
                .get("contenu")
                .forEach(
                        t -> {
                            if (code.equals(t.get("code").asText())) {
                                ids.add(t);
                            }
                        });
        return ids;
    }

    public JsonNode faire(String agent, String code, Consumer<ObjectNode> saisie) {
        var taches = taches(agent, code);
        assertThat(taches).as(code + " pour " + agent + " sur " + numero).isNotEmpty();
        return achever(agent, taches.get(0).get("id").asText(), saisie, 200);
    }

    public JsonNode faire(String agent, String code, int lot, Consumer<ObjectNode> saisie) {
        var tache =
                taches(agent, code).stream()
                        .filter(t -> t.path("lot").asInt() == lot)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(code + ", lot " + lot));
        return achever(agent, tache.get("id").asText(), saisie, 200);
    }

    /** Fills the body with the values already known, then with what the agent types. */
    public JsonNode achever(String agent, String id, Consumer<ObjectNode> saisie, int statut) {
        var tache = lire(agent, "/api/taches/" + id);
        var corps = JSON.createObjectNode();
        var proprietes = tache.get("schema").get("properties");
        tache.get("valeurs")
                .fields()
                .forEachRemaining(
                        v -> {
                            if (proprietes.has(v.getKey())) {
                                corps.set(v.getKey(), v.getValue());
                            }
                        });
        if (tache.get("schema").path("required").toString().contains(MOTIF)) {
            corps.put(MOTIF, "Le calendrier ne permet pas d’attendre un avis.");
        }
        saisie.accept(corps);
        var reponse =
                creer(
                        post("/api/taches/" + id + "/achevement").content(corps.toString()),
                        agent,
                        statut);
        moteur.executerLesJobsDus();
        return reponse;
    }

    public void contresigner(String agent, String id) {
        appeler(put("/api/taches/" + id + "/contreseing"), agent, 200);
    }

    public void donnerSonAvis(String agent, String tache, String sens, String texte) {
        var corps = JSON.createObjectNode().put("sens", sens).put("texte", texte);
        creer(post("/api/taches/" + tache + "/avis").content(corps.toString()), agent, 201);
    }

    public JsonNode envoyer(String agent, String chemin, String corps, int statut) {
        var reponse =
                creer(post("/api/procedures/" + numero + chemin).content(corps), agent, statut);
        moteur.executerLesJobsDus();
        return reponse;
    }

    /** To an address outside the procédure. */
    public JsonNode poster(String agent, String chemin, String corps, int statut) {
        return creer(post(chemin).content(corps), agent, statut);
    }

    public JsonNode remplacer(String agent, String chemin, String corps, int statut) {
        return creer(put(chemin).content(corps), agent, statut);
    }

    public JsonNode attentes(String agent) {
        return lire(agent, "/api/procedures/" + numero + "/attentes");
    }

    private JsonNode creer(
            AbstractMockHttpServletRequestBuilder<?> requete, String agent, int statut) {
        return appeler(requete.contentType(MediaType.APPLICATION_JSON), agent, statut);
    }

    private JsonNode appeler(
            AbstractMockHttpServletRequestBuilder<?> requete, String agent, int statut) {
        try {
            var reponse = mvc.perform(requete.with(identite(agent))).andReturn().getResponse();
            var corps = reponse.getContentAsString(StandardCharsets.UTF_8);
            verifier(reponse, corps, statut);
            return corps.isEmpty() ? JSON.createObjectNode() : JSON.readTree(corps);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void verifier(MockHttpServletResponse reponse, String corps, int statut) {
        boolean bon =
                reponse.getStatus() == statut
                        || statut / 100 == 2 && reponse.getStatus() / 100 == 2;
        assertThat(bon).as(reponse.getStatus() + " " + corps).isTrue();
    }

    private static RequestPostProcessor identite(String agent) {
        return httpBasic(agent, "demonstration");
    }
}
