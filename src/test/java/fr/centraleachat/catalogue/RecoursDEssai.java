package fr.centraleachat.catalogue;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Leads the recours of a marché through the HTTP API, as the agents whose turn it is. */
public final class RecoursDEssai {

    public static final String LONGVIC = "instructeur.longvic";
    public static final String ACHATS = "achats.metropole";

    private final MockMvc mvc;
    private final String marche;

    public RecoursDEssai(MockMvc mvc, String marche) {
        this.mvc = mvc;
        this.marche = marche;
    }

    /** The same body under the same key, as often as one likes. */
    public ResultActions demander(String agent, String corps, String cle) throws Exception {
        return mvc.perform(
                post(recours())
                        .header("Idempotency-Key", cle)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(signe(agent)));
    }

    /** Of Longvic, from today on; its id. */
    public String demande(String quota) throws Exception {
        var reponse =
                demander(LONGVIC, corps("LONGVIC", quota), "cle-" + marche)
                        .andExpect(status().isCreated());
        return lu(reponse, "$.id");
    }

    public static String corps(String adherent, String quota) {
        return """
        {"adherent": "%s", "debut": "2026-11-30", "besoinHt": 500.00, "quotaHt": %s}"""
                .formatted(adherent, quota);
    }

    public ResultActions faire(String agent, String id, String acte, String corps)
            throws Exception {
        return mvc.perform(
                post(recours() + "/" + id + "/" + acte)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(signe(agent)));
    }

    public ResultActions lister(String agent) throws Exception {
        return mvc.perform(get(recours()).with(signe(agent)));
    }

    public List<String> taches(String agent, String numero) throws Exception {
        var liste =
                mvc.perform(get("/api/taches?taille=200&procedure=" + numero).with(signe(agent)));
        return JsonPath.read(corps(liste), "$.contenu[?(@.actionnable)].id");
    }

    public ResultActions achever(String agent, String tache, String corps) throws Exception {
        return mvc.perform(
                post("/api/taches/" + tache + "/achevement")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(signe(agent)));
    }

    public String numero(String agent, String id) throws Exception {
        List<String> numeros =
                JsonPath.read(corps(lister(agent)), "$.contenu[?(@.id == '" + id + "')].numero");
        return numeros.get(0);
    }

    public static String lu(ResultActions reponse, String chemin) throws Exception {
        return JsonPath.read(corps(reponse), chemin);
    }

    private static String corps(ResultActions reponse) throws Exception {
        return reponse.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String recours() {
        return "/api/marches/" + marche + "/recours";
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor signe(
            String agent) {
        return httpBasic(agent, "demonstration");
    }
}
