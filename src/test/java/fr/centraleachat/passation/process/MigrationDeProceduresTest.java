package fr.centraleachat.passation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.passation.ProgrammeDEssai;
import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.workflow.Reparations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A second version of the passation is deployed while a procédure runs on the first. */
@EssaiSpring
class MigrationDeProceduresTest {

    private static final String ADMIN = "admin";

    @Autowired MockMvc mvc;
    @Autowired RepositoryService depot;
    @Autowired Reparations reparations;

    private String deploiement;
    private ProgrammeDEssai marche;

    @BeforeEach
    void ouvrir() throws Exception {
        marche =
                ProgrammeDEssai.ouvrir(
                        mvc, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
    }

    @AfterEach
    void retirerLaSeconde() {
        depot.deleteDeployment(deploiement, true);
    }

    @Test
    void saysWhatWouldChangeThenMigratesAndTellsIt() throws Exception {
        deployer("name=\"Rédiger le DCE\"", "name=\"Écrire le DCE\"");

        migrer(ADMIN, "\"essai\":true")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.essai").value(true))
                .andExpect(
                        jsonPath(
                                "$.procedures[0].enCours[*].code",
                                hasItem("Task_FormaliserBesoin")))
                .andExpect(jsonPath("$.procedures[0].modifies[*].code", hasItem("Task_RedigerDce")))
                .andExpect(jsonPath("$.procedures[0].migrable").value(true));
        assertThat(reparations.ecart(marche.numero()).estAJour()).isFalse();

        migrer(ADMIN, "\"motif\":\"Libellé corrigé.\"").andExpect(status().isOk());
        assertThat(reparations.ecart(marche.numero()).estAJour()).isTrue();
        marche.estEn("RECEPTION_PREINSTRUCTION", "Task_FormaliserBesoin");
        mvc.perform(get("/procedures/" + marche.numero()).with(user(ADMIN)))
                .andExpect(content().string(containsString("Migration du modèle, de la version")));
        migrer(ADMIN, "\"motif\":\"Encore.\"").andExpect(status().isConflict());
    }

    @Test
    void refusesWithTheListAStepThatTheLatestDoesNotHave() throws Exception {
        deployer("\"Task_FormaliserBesoin\"", "\"Task_DecrireBesoin\"");

        migrer(ADMIN, "\"motif\":\"Essai.\"")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString(marche.numero())))
                .andExpect(jsonPath("$.detail", containsString("Formaliser le besoin")));
        assertThat(reparations.ecart(marche.numero()).estAJour()).isFalse();
        mvc.perform(get(page()).with(user(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ne peut pas être migrée maintenant.")));
    }

    @Test
    void migratesByThePage() throws Exception {
        deployer("name=\"Rédiger le DCE\"", "name=\"Écrire le DCE\"");
        mvc.perform(get("/administration/processus").with(user(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("suivie par les nouvelles procédures")));
        mvc.perform(post(page()).with(user(ADMIN)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Écrivez le motif")));
        mvc.perform(
                        post(page())
                                .with(user(ADMIN))
                                .with(csrf())
                                .param("procedures", marche.numero())
                                .param("motif", "Libellé corrigé."))
                .andExpect(redirectedUrl("/administration/processus"));
        assertThat(reparations.ecart(marche.numero()).estAJour()).isTrue();
    }

    @Test
    void isForTheAdministratorAlone() throws Exception {
        deployer("name=\"Rédiger le DCE\"", "name=\"Écrire le DCE\"");
        var agent = "marches.metropole";
        migrer(agent, "\"motif\":\"M\"").andExpect(status().isForbidden());
        mvc.perform(get("/api/processus").with(ProgrammeDEssai.signe(agent)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/administration/processus").with(user(agent)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/api/processus").with(ProgrammeDEssai.signe(ADMIN)))
                .andExpect(jsonPath("$[0].derniere").value(true));
    }

    @Test
    void refusesARequestThatNamesNothingOrHasNoReason() throws Exception {
        deployer("name=\"Rédiger le DCE\"", "name=\"Écrire le DCE\"");
        envoyer(ADMIN, "{\"motif\":\"M\"}").andExpect(status().isUnprocessableEntity());
        envoyer(ADMIN, "{\"version\":9999,\"motif\":\"M\"}")
                .andExpect(jsonPath("$.erreurs[0].champ").value("version"));
        migrer(ADMIN, "\"essai\":false").andExpect(jsonPath("$.erreurs[0].champ").value("motif"));
    }

    private String page() {
        return "/administration/processus/" + reparations.ecart(marche.numero()).version();
    }

    private ResultActions migrer(String agent, String suite) throws Exception {
        return envoyer(agent, "{\"procedures\":[\"" + marche.numero() + "\"]," + suite + "}");
    }

    private ResultActions envoyer(String agent, String corps) throws Exception {
        return mvc.perform(
                post("/api/processus/migrations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(ProgrammeDEssai.signe(agent)));
    }

    private void deployer(String avant, String apres) throws IOException {
        var bpmn =
                new ClassPathResource("bpmn/PassationMarchePublic.bpmn")
                        .getContentAsString(StandardCharsets.UTF_8);
        assertThat(bpmn).contains(avant);
        deploiement =
                depot.createDeployment()
                        .name("seconde version")
                        .addString("PassationMarchePublic.bpmn", bpmn.replace(avant, apres))
                        .deploy()
                        .getId();
    }
}
