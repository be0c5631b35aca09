package fr.centraleachat.passation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The page by which the administrateur brings in a file with its DCE: a file under each field. */
@EssaiSpring
class RepriseParLaPageTest {

    private static final String PAGE = "/administration/reprises/nouvelle";

    @Autowired MockMvc mvc;
    @Autowired Clock horloge;

    private MockMultipartHttpServletRequestBuilder requete;

    @BeforeEach
    void preparer() {
        requete = multipart(PAGE);
        requete.with(user("admin")).with(csrf());
    }

    @Test
    void drawsAFieldOfFileForEachPieceAndAListForEachAgent() throws Exception {
        mvc.perform(get(PAGE).with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"dce.reglementConsultation\"")))
                .andExpect(content().string(containsString("value=\"instructeur.longvic\"")))
                .andExpect(content().string(containsString("value=\"elu.longvic\"")));
    }

    @Test
    void bringsInTheFilesUnderTheirFields() throws Exception {
        remplir(dossier().corps(), "");

        var adresse =
                mvc.perform(requete)
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(adresse).startsWith("/procedures/");
        var numero = adresse.substring(adresse.lastIndexOf('/') + 1);
        ProgrammeDEssai.reprendre(mvc, numero).estEn("VALIDATION_DCE", "Task_ValiderDce");
    }

    @Test
    void showsAgainWhatWasTypedAndAsksForTheFilesAgain() throws Exception {
        var dossier = dossier();
        dossier.dce().put("validePar", "marches.metropole");
        remplir(dossier.corps(), "");

        mvc.perform(requete)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("Le chargé a rédigé ce DCE"),
                                                containsString("joignez-les de nouveau"),
                                                containsString("Nettoyage des locaux"))));
    }

    private DossierReprisFixture dossier() throws Exception {
        return DossierReprisFixture.aLaValidation(LocalDate.now(horloge));
    }

    /** As a browser posts it: each value under its path, each name of a file as that file. */
    private void remplir(JsonNode valeur, String chemin) {
        if (valeur.isObject()) {
            valeur.fields()
                    .forEachRemaining(
                            f ->
                                    remplir(
                                            f.getValue(),
                                            chemin.isEmpty()
                                                    ? f.getKey()
                                                    : chemin + "." + f.getKey()));
        } else if (valeur.isArray()) {
            for (int i = 0; i < valeur.size(); i++) {
                boolean ligne = valeur.get(i).isObject();
                remplir(valeur.get(i), ligne ? chemin + "[" + i + "]" : chemin);
            }
        } else if (valeur.asText().endsWith(".pdf")) {
            var contenu = valeur.asText().getBytes(UTF_8);
            requete.file(
                    new MockMultipartFile(chemin, valeur.asText(), "application/pdf", contenu));
        } else {
            requete.param(chemin, valeur.asText());
        }
    }
}
