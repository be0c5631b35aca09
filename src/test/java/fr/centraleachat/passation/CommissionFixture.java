package fr.centraleachat.passation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The commission d’appel d’offres of an acheteur, as the law composes it. */
public final class CommissionFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CommissionFixture() {}

    /** One president, {@code elus} titulaires and as many suppléants, each of one titulaire. */
    public static ObjectNode corps(String acheteur, int elus) {
        var corps = JSON.createObjectNode().put("acheteur", acheteur);
        corps.putObject("mandat").put("debut", "2026-04-01");
        var membres = corps.putArray("membres");
        membre(membres, "Président", "PRESIDENT");
        for (int i = 1; i <= elus; i++) {
            membre(membres, "Titulaire " + i, "TITULAIRE");
        }
        for (int i = 1; i <= elus; i++) {
            membre(membres, "Suppléant " + i, "SUPPLEANT").put("suppleantDe", "Titulaire " + i);
        }
        return corps;
    }

    private static ObjectNode membre(ArrayNode membres, String nom, String qualite) {
        return membres.addObject().put("nom", nom).put("qualite", qualite);
    }

    /**
     * The commission in place, constituted if there is none: the tests share one database.
     *
     * @return as the API gives it
     */
    public static JsonNode enPlace(MockMvc mvc, String acheteur, int elus) {
        var chemin = "/api/commissions?acheteur=" + acheteur;
        var connues = appeler(mvc, get(chemin));
        if (connues.isEmpty()) {
            appeler(
                    mvc,
                    post("/api/commissions")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(corps(acheteur, elus).toString()));
            connues = appeler(mvc, get(chemin));
        }
        return connues.get(0);
    }

    private static JsonNode appeler(MockMvc mvc, MockHttpServletRequestBuilder requete) {
        try {
            var reponse = mvc.perform(requete.with(httpBasic("admin", "demonstration")));
            return JSON.readTree(
                    reponse.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
