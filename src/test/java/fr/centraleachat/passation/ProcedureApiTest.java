package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EssaiSpring
class ProcedureApiTest {

    @Autowired MockMvc mvc;

    @Test
    void aSaisineOfLongvicOpensAMapaWithItsReasonAndItsFirstTask() throws Exception {
        var numero =
                numero(creer("instructeur.longvic", SaisineFixture.nettoyageDeLongvic(), null));
        mvc.perform(get("/api/procedures/" + numero).with(agent("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.procedure").value("MAPA"))
                .andExpect(jsonPath("$.phaseEnCours").value("RECEPTION_PREINSTRUCTION"))
                .andExpect(jsonPath("$.phases.length()").value(13))
                .andExpect(jsonPath("$.taches[0].code").value("Task_FormaliserBesoin"))
                .andExpect(jsonPath("$.taches[0].prisePar").value("instructeur.longvic"))
                .andExpect(jsonPath("$.detenteur.organisation").value("SERVICE_INSTRUCTEUR"))
                .andExpect(jsonPath("$.detenteur.adherent").value("LONGVIC"))
                .andExpect(jsonPath("$.marches").isEmpty());
    }

    @Test
    void anotherCommuneKnowsNothingOfIt() throws Exception {
        var numero =
                numero(creer("instructeur.longvic", SaisineFixture.nettoyageDeLongvic(), null));
        mvc.perform(get("/api/procedures/" + numero).with(agent("instructeur.quetigny")))
                .andExpect(status().isNotFound());
        mvc.perform(
                        get("/api/procedures")
                                .param("texte", numero)
                                .with(agent("instructeur.quetigny")))
                .andExpect(jsonPath("$.total").value(0));
        mvc.perform(get("/api/procedures").param("texte", numero).with(agent("marches.metropole")))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void theSameKeyCreatesOnce() throws Exception {
        var saisine = SaisineFixture.nettoyageDeLongvic();
        var premiere = numero(creer("instructeur.longvic", saisine, "cle-1"));
        var seconde = numero(creer("instructeur.longvic", saisine, "cle-1"));
        assertThat(seconde).isEqualTo(premiere);
    }

    @Test
    void refusesEveryFaultAtOnceWithWhatToDo() throws Exception {
        var saisine =
                SaisineFixture.nettoyageDeLongvic()
                        .replace("\"ENTRETIEN\"", "\"X\"")
                        .replace("\"90911200\"", "\"00000000\"")
                        .replace("\"NETTOYAGE\"", "\"INCONNUE\"")
                        .replace("\"LONGVIC\"]", "\"NULLE_PART\"]");
        creer("instructeur.longvic", saisine, null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='codeCPV')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='famille')]").exists())
                .andExpect(jsonPath("$.erreurs[?(@.champ=='beneficiaires[0]')]").exists());
    }

    @Test
    void anAdherentOutsideTheServiceCommunCannotBuyForItself() throws Exception {
        var saisine =
                SaisineFixture.nettoyageDeLongvic()
                        .replace("\"acheteur\":\"LONGVIC\"", "\"acheteur\":\"TALANT\"");
        creer("marches.metropole", saisine, null)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("acheteur"));
    }

    @Test
    void aNeedAtTheEuropeanThresholdIsAnAppelDOffres() throws Exception {
        var saisine = SaisineFixture.nettoyageDeLongvic().replace("168000.00", "216000.00");
        creer("instructeur.longvic", saisine, null)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.procedureProposee").value("AOO"));
    }

    private ResultActions creer(String agent, String saisine, String cle) throws Exception {
        var requete =
                post("/api/procedures")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(saisine)
                        .with(agent(agent));
        return mvc.perform(cle == null ? requete : requete.header("Idempotency-Key", cle));
    }

    private static String numero(ResultActions reponse) throws Exception {
        var corps =
                reponse.andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return JsonPath.read(corps, "$.numero");
    }

    private static RequestPostProcessor agent(String identifiant) {
        return httpBasic(identifiant, "demonstration");
    }
}
