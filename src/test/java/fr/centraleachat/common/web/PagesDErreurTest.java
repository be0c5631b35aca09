package fr.centraleachat.common.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@EssaiSpring
class PagesDErreurTest {

    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc http;

    @Test
    void showsAPageOfTheHouseWhereThereIsNone() throws Exception {
        http.perform(get("/nulle-part").with(user(AGENT)))
                .andExpect(status().isNotFound())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("<h1>Introuvable</h1>"),
                                                containsString("Service instructeur, Longvic"),
                                                containsString("Voir mes tâches"))));
    }

    @Test
    void answersAProblemUnderTheApi() throws Exception {
        http.perform(get("/api/nulle-part").with(httpBasic(AGENT, "demonstration")))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Introuvable"));
        http.perform(post("/api/moi").with(httpBasic(AGENT, "demonstration")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void tellsWhatTheContainerRefusesInTheSameWords() throws Exception {
        http.perform(
                        get("/error")
                                .with(user(AGENT))
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/taches/7"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString("150 Mo au plus")));
    }

    @Test
    void tellsAFailureByItsNumberAndNothingMore() throws Exception {
        var panne = new IllegalStateException("secret");
        for (var adresse : new String[] {"/taches", "/api/taches"}) {
            http.perform(
                            get("/error")
                                    .with(user(AGENT))
                                    .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                                    .requestAttr(RequestDispatcher.ERROR_EXCEPTION, panne)
                                    .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, adresse))
                    .andExpect(status().isInternalServerError())
                    .andExpect(content().string(containsString("ncident")))
                    .andExpect(content().string(not(containsString("secret"))));
        }
    }

    @Test
    void helpsAndTellsTheStateOfTheAccessibility() throws Exception {
        http.perform(get("/aide").with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Raccourcis clavier")));
        http.perform(get("/accessibilite").with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("n’a pas encore été fait")));
    }
}
