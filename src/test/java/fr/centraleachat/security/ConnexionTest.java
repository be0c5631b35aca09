package fr.centraleachat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EssaiSpring
class ConnexionTest {

    private static final RequestPostProcessor LONGVIC =
            httpBasic("instructeur.longvic", "demonstration");

    @Autowired MockMvc http;

    @Test
    void answersTheApiWithoutIdentityByAProblem() throws Exception {
        http.perform(get("/api/moi"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void refusesAWrongPassword() throws Exception {
        http.perform(get("/api/moi").with(httpBasic("instructeur.longvic", "devine")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void givesABasicClientASessionThatReplacesThePassword() throws Exception {
        var cookie =
                http.perform(get("/api/moi").with(LONGVIC))
                        .andReturn()
                        .getResponse()
                        .getCookie("SESSION");
        assertThat(cookie).isNotNull();
        http.perform(get("/api/moi").cookie(cookie))
                .andExpect(jsonPath("$.identifiant").value("instructeur.longvic"));
    }

    @Test
    void letsAProgramChangeThingsWithoutATokenButNotThePageOfAnotherSite() throws Exception {
        http.perform(put("/api/nulle-part").with(LONGVIC)).andExpect(status().isNotFound());
        http.perform(
                        put("/api/nulle-part")
                                .with(LONGVIC)
                                .header("Origin", "https://ailleurs.example"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("autre site")));
        http.perform(put("/api/nulle-part").with(LONGVIC).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @Test
    void sendsAPageWithoutIdentityToTheSignInAndBack() throws Exception {
        var demande =
                http.perform(get("/adherents").accept(MediaType.TEXT_HTML))
                        .andExpect(redirectedUrlPattern("**/connexion"))
                        .andReturn();
        http.perform(
                        post("/connexion")
                                .param("username", "elu.longvic")
                                .param("password", "demonstration")
                                .cookie(demande.getResponse().getCookie("SESSION"))
                                .with(csrf()))
                .andExpect(redirectedUrlPattern("**/adherents?continue"));
    }

    @Test
    void saysThatTheSignInFailed() throws Exception {
        http.perform(formLogin("/connexion").user("elu.longvic").password("devine"))
                .andExpect(redirectedUrl("/connexion?error"));
        http.perform(get("/connexion?error"))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(containsString("Identifiant ou mot de passe inconnu.")));
    }

    @Test
    void sendsAFormOfAnExpiredSessionToTheSignInWhichSaysSo() throws Exception {
        var reponse =
                http.perform(
                                post("/taches/1")
                                        .header("Host", "localhost")
                                        .header("Referer", "http://localhost/taches/1"))
                        .andExpect(redirectedUrl("/connexion?expiree"))
                        .andReturn()
                        .getResponse();
        http.perform(
                        post("/connexion")
                                .param("username", "elu.longvic")
                                .param("password", "demonstration")
                                .cookie(reponse.getCookie("SESSION"))
                                .with(csrf()))
                .andExpect(redirectedUrl("/taches/1"));
    }

    @Test
    void keepsTheAdministrationForTheAdministrator() throws Exception {
        http.perform(get("/administration/agents").with(user("marches.metropole")))
                .andExpect(status().isForbidden());
    }

    @Test
    void givesNothingToALoginThatNoAgentHas() throws Exception {
        http.perform(get("/api/moi").with(user("inconnu"))).andExpect(status().isUnauthorized());
    }

    @Test
    void forbidsInlineScriptsEverywhere() throws Exception {
        http.perform(get("/connexion"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("default-src 'self'")))
                .andExpect(header().string("X-Frame-Options", "DENY"));
    }
}
