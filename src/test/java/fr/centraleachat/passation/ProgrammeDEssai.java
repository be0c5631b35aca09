package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Leads one procédure through the HTTP API alone, as the agents whose turn it is. */
public final class ProgrammeDEssai implements Programme {

    private final MockMvc mvc;
    private final String numero;

    private ProgrammeDEssai(MockMvc mvc, String numero) {
        this.mvc = mvc;
        this.numero = numero;
    }

    public static ProgrammeDEssai ouvrir(MockMvc mvc, String agent, String saisine)
            throws Exception {
        var reponse =
                mvc.perform(
                                post("/api/procedures")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(saisine)
                                        .with(signe(agent)))
                        .andExpect(status().isCreated());
        return new ProgrammeDEssai(mvc, JsonPath.read(corps(reponse), "$.numero"));
    }

    /** One that exists already. */
    static ProgrammeDEssai reprendre(MockMvc mvc, String numero) {
        return new ProgrammeDEssai(mvc, numero);
    }

    public String numero() {
        return numero;
    }

    @Override
    public String piece(String agent, String categorie, String nom) throws Exception {
        var fichier =
                new MockMultipartFile(
                        "fichier", nom, "application/pdf", nom.getBytes(StandardCharsets.UTF_8));
        var reponse = deposer(agent, categorie, fichier).andExpect(status().isCreated());
        return JsonPath.read(corps(reponse), "$.id");
    }

    public ResultActions deposer(String agent, String categorie, MockMultipartFile fichier)
            throws Exception {
        return mvc.perform(
                multipart("/api/procedures/" + numero + "/pieces")
                        .file(fichier)
                        .param("categorie", categorie)
                        .with(signe(agent)));
    }

    @Override
    public void achever(String agent, String code, String saisie) throws Exception {
        ouvrirLaPage(agent, code);
        tenter(agent, code, saisie).andExpect(status().isOk());
    }

    /** The page of the task can be drawn for the agent whose turn it is. */
    private void ouvrirLaPage(String agent, String code) throws Exception {
        var page = "/taches/" + tache(agent, code).get("id").asText();
        mvc.perform(get(page).with(user(agent))).andExpect(status().isOk());
    }

    /** Completes the open task of that kind; says why no avis was waited for, where it must. */
    public ResultActions tenter(String agent, String code, String saisie) throws Exception {
        var tache = tache(agent, code);
        var corps = (ObjectNode) MontageFixture.JSON.readTree(saisie);
        if (tache.at("/schema/required").toString().contains("motifSansAvis")) {
            corps.put("motifSansAvis", "Avis donné en réunion.");
        }
        return mvc.perform(
                post("/api/taches/" + tache.get("id").asText() + "/achevement")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.toString())
                        .with(signe(agent)));
    }

    @Override
    public JsonNode tache(String agent, String code) throws Exception {
        return tache(agent, code, t -> true);
    }

    /** Of several of the same kind, the one whose {@code valeurs} satisfy the condition. */
    public JsonNode tache(
            String agent, String code, java.util.function.Predicate<JsonNode> condition)
            throws Exception {
        for (var id : ouvertes(agent, code)) {
            var tache = lire("/api/taches/" + id, agent);
            if (condition.test(tache)) {
                return tache;
            }
        }
        throw new AssertionError(code + " is not open for " + agent + " on " + numero);
    }

    private List<String> ouvertes(String agent, String code) throws Exception {
        var liste = lire("/api/taches?taille=200&procedure=" + numero, agent).get("contenu");
        return liste.findParents("code").stream()
                .filter(t -> t.get("code").asText().equals(code))
                .map(t -> t.get("id").asText())
                .toList();
    }

    /** Codes of what is open, seen by the équipe marchés. */
    public List<String> ouvertes() throws Exception {
        var procedure = lire("/api/procedures/" + numero, "marches.metropole");
        return procedure.get("taches").findValuesAsText("code");
    }

    public String phase() throws Exception {
        return lire("/api/procedures/" + numero, "marches.metropole").get("phaseEnCours").asText();
    }

    public JsonNode lire(String adresse, String agent) throws Exception {
        var reponse = mvc.perform(get(adresse).with(signe(agent))).andExpect(status().isOk());
        return MontageFixture.JSON.readTree(corps(reponse));
    }

    public void estEn(String phase, String code) throws Exception {
        assertThat(phase()).isEqualTo(phase);
        assertThat(ouvertes()).containsOnly(code);
    }

    public static RequestPostProcessor signe(String identifiant) {
        return httpBasic(identifiant, "demonstration");
    }

    private static String corps(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
