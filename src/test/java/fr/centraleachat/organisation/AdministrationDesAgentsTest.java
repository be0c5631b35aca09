package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class AdministrationDesAgentsTest {

    private static final String PAGE = "/administration/agents/essai.daix";
    private static final String MOT_DE_PASSE = "douze caracteres";

    @Autowired MockMvc http;
    @Autowired Habiliter habiliter;
    @Autowired Clock horloge;

    @BeforeEach
    void ouvrirUnCompte() throws Exception {
        http.perform(
                        envoi("/administration/agents")
                                .param("identifiant", "essai.daix")
                                .param("nom", "Service instructeur, Daix")
                                .param("courriel", "essai@daix.example")
                                .param("motDePasse", MOT_DE_PASSE))
                .andExpect(redirectedUrl(PAGE));
    }

    @Test
    void letsTheNewAgentInWithTheirHabilitations() throws Exception {
        habiliter().andExpect(redirectedUrl(PAGE));
        moi().andExpect(status().isOk())
                .andExpect(jsonPath("$.habilitations[0].adherent").value("DAIX"))
                .andExpect(jsonPath("$.habilitations[0].service").value("GENERAL"));
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(content().string(containsString("Services de la commune")));
    }

    @Test
    void stopsWhatIsRevokedAtOnceEvenInAnOpenSession() throws Exception {
        habiliter();
        var session = moi().andReturn().getResponse().getCookie("SESSION");
        var tenue = habiliter.de("essai.daix").get(0).id();
        http.perform(envoi(PAGE + "/habilitations/" + tenue + "/fin"))
                .andExpect(redirectedUrl(PAGE));
        http.perform(get("/api/moi").cookie(session))
                .andExpect(jsonPath("$.habilitations", hasSize(0)));
        http.perform(envoi(PAGE + "/fermeture").param("version", "0"))
                .andExpect(redirectedUrl(PAGE));
        http.perform(get("/api/moi").cookie(session)).andExpect(status().isUnauthorized());
        moi().andExpect(status().isUnauthorized());
    }

    @Test
    void refusesTheSameFonctionTwiceOnTheSameDays() throws Exception {
        habiliter();
        habiliter()
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("tient déjà cette fonction")));
    }

    @Test
    void refusesTheServiceOfAnotherAdherent() throws Exception {
        http.perform(habilitation("SERVICE_INSTRUCTEUR", "DAIX", "LONGVIC/GENERAL"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("l’un de ceux de l’adhérent")));
    }

    @Test
    void holdsTheEquipesOfTheDcpmForTheMetropoleOnly() throws Exception {
        http.perform(habilitation("EQUIPE_MARCHES", "DAIX", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("se tient pour Dijon Métropole")));
    }

    @Test
    void saysEverythingThatIsWrongWithAnAccount() throws Exception {
        http.perform(
                        envoi("/administration/agents")
                                .param("identifiant", "Mairie de Daix")
                                .param("nom", "")
                                .param("courriel", "daix")
                                .param("motDePasse", "court"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("4 points à corriger")));
    }

    @Test
    void refusesALoginThatIsTaken() throws Exception {
        http.perform(
                        envoi("/administration/agents")
                                .param("identifiant", "essai.daix")
                                .param("nom", "Autre")
                                .param("courriel", "autre@daix.example")
                                .param("motDePasse", MOT_DE_PASSE))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("déjà pris")));
    }

    @Test
    void refusesTheSecondOfTwoAdministratorsOnTheSameAccount() throws Exception {
        changer().andExpect(redirectedUrl(PAGE));
        changer()
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("modifié par quelqu’un d’autre")));
    }

    @Test
    void keepsAnAdministrator() throws Exception {
        http.perform(envoi("/administration/agents/admin/fermeture").param("version", "0"))
                .andExpect(status().isConflict());
        assertThat(habiliter.de("admin")).hasSize(1);
    }

    @Test
    void findsAnAgentByAPartOfTheirName() throws Exception {
        http.perform(get("/administration/agents?cherche=INSTRUCTEUR, daix").with(user("admin")))
                .andExpect(content().string(containsString("essai.daix")))
                .andExpect(content().string(containsString("1 compte")));
    }

    private ResultActions changer() throws Exception {
        return http.perform(
                envoi(PAGE)
                        .param("nom", "Service instructeur et marchés, Daix")
                        .param("courriel", "essai@daix.example")
                        .param("version", "0"));
    }

    private ResultActions moi() throws Exception {
        return http.perform(get("/api/moi").with(httpBasic("essai.daix", MOT_DE_PASSE)));
    }

    private ResultActions habiliter() throws Exception {
        return http.perform(habilitation("SERVICE_INSTRUCTEUR", "DAIX", "DAIX/GENERAL"));
    }

    private MockHttpServletRequestBuilder habilitation(
            String fonction, String adherent, String service) {
        return envoi(PAGE + "/habilitations")
                .param("fonction", fonction)
                .param("adherent", adherent)
                .param("service", service)
                .param("debut", LocalDate.now(horloge).minusDays(3).toString());
    }

    private static MockHttpServletRequestBuilder envoi(String page) {
        return post(page).with(user("admin")).with(csrf());
    }
}
