package fr.centraleachat.passation.web.cao;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.passation.CommissionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The commissions through the API and their pages, with their refusals. */
@EssaiSpring
class CommissionsApiTest {

    @Autowired MockMvc mvc;

    @Test
    void constitutesTheCommissionOfAVillageOnceForAMandate() throws Exception {
        var corps = CommissionFixture.corps("AHUY", 3);
        constituer("admin", corps)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.voixDeliberatives").value(4))
                .andExpect(jsonPath("$.enFonction").value(true))
                .andExpect(jsonPath("$.membres[4].suppleantDe").isNotEmpty());
        constituer("admin", corps)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.erreurs[0].regle").value("CGCT L1411-5"));
    }

    @Test
    void proposesTheCompositionOfTheLaw() throws Exception {
        composition("LONGVIC").andExpect(jsonPath("$.elus").value(5));
        composition("AHUY").andExpect(jsonPath("$.elus").value(3));
        composition("DIJON_METROPOLE").andExpect(jsonPath("$.elus").value(5));
    }

    private ResultActions composition(String acheteur) throws Exception {
        return mvc.perform(
                get("/api/commissions/composition?acheteur=" + acheteur)
                        .with(httpBasic("cao.longvic", "demonstration")));
    }

    @Test
    void refusesAnotherNumberOfElus() throws Exception {
        constituer("cao.longvic", CommissionFixture.corps("LONGVIC", 3))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("membres"))
                .andExpect(jsonPath("$.erreurs[0].regle").value("CGCT L1411-5"));
    }

    @Test
    void refusesTwoPresidentsAndASuppleantOfNobody() throws Exception {
        var corps = CommissionFixture.corps("LONGVIC", 5);
        ((ObjectNode) corps.get("membres").get(6)).put("suppleantDe", "Inconnu");
        ((ArrayNode) corps.get("membres"))
                .addObject()
                .put("nom", "Second président")
                .put("qualite", "PRESIDENT");
        constituer("cao.longvic", corps)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("membres[6].suppleantDe"))
                .andExpect(jsonPath("$.erreurs[1].message").value(containsString("président")));
    }

    @Test
    void isKeptByItsSecretaryAlone() throws Exception {
        constituer("cao.quetigny", CommissionFixture.corps("LONGVIC", 5))
                .andExpect(status().isForbidden());
        constituer("marches.metropole", CommissionFixture.corps("LONGVIC", 5))
                .andExpect(status().isForbidden());
    }

    @Test
    void isNotKnownOutsideItsAdherent() throws Exception {
        var id = CommissionFixture.enPlace(mvc, "QUETIGNY", 5).get("id").asText();
        mvc.perform(get("/api/commissions/" + id).with(httpBasic("cao.longvic", "demonstration")))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/commissions").with(httpBasic("cao.quetigny", "demonstration")))
                .andExpect(jsonPath("$").value(not(empty())));
    }

    @Test
    void isReadOnItsPages() throws Exception {
        var id = CommissionFixture.enPlace(mvc, "QUETIGNY", 5).get("id").asText();
        page("/commissions", "Quetigny");
        page("/commissions/" + id, "Titulaire 1");
        page("/commissions/nouvelle", "5 titulaires");
    }

    @Test
    void tellsTheInterestsOfTheMembersToItsSecretaryAlone() throws Exception {
        var corps = CommissionFixture.corps("PLOMBIERES_LES_DIJON", 3);
        ((ObjectNode) corps.get("membres").get(1)).put("interets", "55208131766522");
        constituer("admin", corps)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.membres[1].interets[0]").value("55208131766522"));
        mvc.perform(
                        get("/api/commissions?acheteur=PLOMBIERES_LES_DIJON")
                                .with(httpBasic("marches.metropole", "demonstration")))
                .andExpect(jsonPath("$[0].membres[1].nom").value("Titulaire 1"))
                .andExpect(jsonPath("$[0].membres[1].interets").value(empty()));
    }

    @Test
    void changesAMemberFromADayOnAndForgetsNothing() throws Exception {
        var creee =
                constituer("admin", CommissionFixture.corps("DAIX", 3))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var id = JsonPath.<String>read(creee, "$.id");
        var corps = CommissionFixture.corps("DAIX", 3);
        ((ObjectNode) corps.get("membres").get(1)).put("nom", "Remplaçant");
        ((ObjectNode) corps.get("membres").get(4)).put("suppleantDe", "Remplaçant");
        corps.put("depuis", "2026-01-01").put("motif", "Démission");
        corps.remove(List.of("acheteur", "mandat"));
        modifier(id, corps)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("depuis"));
        corps.put("depuis", "2026-04-02");
        modifier(id, corps)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.membres[1].nom").value("Remplaçant"))
                .andExpect(
                        jsonPath("$.membres[2].id")
                                .value(JsonPath.<String>read(creee, "$.membres[2].id")));
        mvc.perform(get("/commissions/" + id).with(user("admin")))
                .andExpect(content().string(containsString("Démission")));
        mvc.perform(get("/commissions/" + id + "/composition").with(user("admin")))
                .andExpect(content().string(containsString("Remplaçant")));
    }

    private ResultActions modifier(String id, ObjectNode corps) throws Exception {
        return mvc.perform(
                post("/api/commissions/" + id + "/compositions")
                        .with(httpBasic("admin", "demonstration"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.toString()));
    }

    private void page(String chemin, String attendu) throws Exception {
        mvc.perform(get(chemin).with(user("cao.quetigny")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(attendu)));
    }

    private ResultActions constituer(String agent, ObjectNode corps) throws Exception {
        return mvc.perform(
                post("/api/commissions")
                        .with(httpBasic(agent, "demonstration"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.toString()));
    }
}
