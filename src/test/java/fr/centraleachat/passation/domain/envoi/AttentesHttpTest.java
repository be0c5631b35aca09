package fr.centraleachat.passation.domain.envoi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.domain.MapaAttribue;
import fr.centraleachat.passation.domain.Nature;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is awaited from outside, by the API and by the page. */
@EssaiSpring
class AttentesHttpTest {

    @Autowired MockMvc mvc;
    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired Attentes attentes;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    private MapaAttribue mapa;
    private String numero;
    private UUID envoi;

    @BeforeEach
    void unAvisAEnvoyer() {
        mapa = fabrique.createBean(MapaAttribue.class);
        numero = mapa.jusquALEnvoiDeLAvis(Nature.SERVICES, 60_000);
        envoi = attentes.deLaProcedure(numero).get(0).id();
    }

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void areListedForWhoSeesTheProcedure() throws Exception {
        mvc.perform(get(attentes()).with(httpBasic("instructeur.metropole", "demonstration")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].type").value("PUBLICATION"))
                .andExpect(jsonPath("$[0].support").value("PROFIL_ACHETEUR"));
        mvc.perform(get(attentes()).with(httpBasic("instructeur.longvic", "demonstration")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aConnecteurBringsTheProofThatCompletesTheTaskAndThenWhenItWasPublished() throws Exception {
        var piece = mapa.deposer(numero, "accuse.pdf");
        var envoyeLe = horloge.instant();
        prouver("connecteur.metropole", corps(piece, envoyeLe.toString(), ""))
                .andExpect(status().isCreated());
        assertThat(mapa.ouvertes(numero)).doesNotContain("Task_ConstaterEnvoi");

        prouver("connecteur.metropole", corps(piece, envoyeLe.toString(), ""))
                .andExpect(status().isConflict());
        prouver(
                        "connecteur.metropole",
                        corps(
                                piece,
                                envoyeLe.toString(),
                                ",\"publieLe\":\"" + horloge.instant() + "\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.publieLe").exists());
    }

    @Test
    void anotherFonctionMayReadButBringsNoProof() throws Exception {
        var piece = mapa.deposer(numero, "accuse.pdf");

        prouver("instructeur.metropole", corps(piece, horloge.instant().toString(), ""))
                .andExpect(status().isForbidden());
        assertThat(mapa.ouvertes(numero)).contains("Task_ConstaterEnvoi");
    }

    @Test
    void aProofIsRefusedWithAllItsFaults() throws Exception {
        prouver("connecteur.metropole", "{}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs.length()").value(3));
    }

    @Test
    void thePageGivesTheTextToCopyAndTakesTheProof() throws Exception {
        var page = "/procedures/" + numero + "/attentes/" + envoi;
        mvc.perform(get(page).with(user("marches.metropole")))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(org.hamcrest.Matchers.containsString("Texte à copier")));
        mvc.perform(multipart(page).with(user("marches.metropole")).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(org.hamcrest.Matchers.containsString("points à corriger")));

        var preuve =
                new MockMultipartFile("fichier", "accuse.pdf", "application/pdf", new byte[] {1});
        var maintenant = horloge.instant().atZone(horloge.getZone()).toLocalDateTime();
        mvc.perform(
                        multipart(page)
                                .file(preuve)
                                .param("envoyeLe", maintenant.withNano(0).toString())
                                .param("reference", "AP-12")
                                .with(user("marches.metropole"))
                                .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/procedures/" + numero));

        assertThat(mapa.ouvertes(numero)).doesNotContain("Task_ConstaterEnvoi");
    }

    private ResultActions prouver(String agent, String corps) throws Exception {
        return mvc.perform(
                post("/api/procedures/" + numero + "/publications/" + envoi + "/preuve")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(httpBasic(agent, "demonstration")));
    }

    private static String corps(UUID piece, String envoyeLe, String suite) {
        return "{\"envoyeLe\":\"%s\",\"reference\":\"AP-12\",\"preuve\":\"%s\"%s}"
                .formatted(envoyeLe, piece, suite);
    }

    private String attentes() {
        return "/api/procedures/" + numero + "/attentes";
    }
}
