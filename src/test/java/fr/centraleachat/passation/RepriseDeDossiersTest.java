package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A file that was led elsewhere comes in at its phase, one at a time. */
@EssaiSpring
class RepriseDeDossiersTest {

    private static final String ADMIN = "admin";
    private static final String INSTRUCTION =
            """
            {"valeurDuBesoinHt":168000.00,"chargeProcedure":"marches.metropole",
             "juriste":"marches2.metropole"}""";

    @Autowired MockMvc mvc;
    @Autowired Clock horloge;

    @Test
    void opensAtThePreinstruction() throws Exception {
        var numero = numero(envoyer(ADMIN, dossier("RECEPTION_PREINSTRUCTION", null, null)));

        assertThat(taches(numero)).containsExactly("Task_FormaliserBesoin");
    }

    @Test
    void opensAtTheMontageWithThePeopleThatWereNamed() throws Exception {
        var numero = numero(envoyer(ADMIN, dossier("MONTAGE_CONCERTE", INSTRUCTION, null)));

        assertThat(taches(numero)).containsExactly("Task_DefinirMontage");
        assertThat(lire(numero).at("/taches/0/prisePar").asText()).isEqualTo("marches.metropole");
        assertThat(etat(numero, "RECEPTION_PREINSTRUCTION")).isEqualTo("FAITE");
        assertThat(etat(numero, "MONTAGE_CONCERTE")).isEqualTo("EN_COURS");
    }

    @Test
    void opensAtTheWritingOfTheDceAndTellsWhereItComesFrom() throws Exception {
        var numero = numero(envoyer(ADMIN, dossier("REDACTION_DCE", INSTRUCTION, montage())));

        assertThat(taches(numero)).containsExactly("Task_RedigerDce");
        assertThat(lire(numero).get("procedure").asText()).isEqualTo("MAPA");
        assertThat(lire(numero).at("/lots/0/objet").asText()).isEqualTo("Nettoyage");
        mvc.perform(get("/procedures/" + numero).with(user(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Dossier repris en cours")))
                .andExpect(content().string(containsString("SIS-42")));
        mvc.perform(get("/procedures/" + numero + "/journal").with(user(ADMIN)))
                .andExpect(content().string(containsString("Changement d’outil.")));
    }

    @Test
    void replaysTheGardesOfEachPart() throws Exception {
        envoyer(
                        ADMIN,
                        dossier("RECEPTION_PREINSTRUCTION", null, null)
                                .replace("\"90911200\"", "\"00000000\""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("saisine.codeCPV"));
        envoyer(
                        ADMIN,
                        dossier(
                                "MONTAGE_CONCERTE",
                                INSTRUCTION.replace("marches2.metropole", "elu.longvic"),
                                null))
                .andExpect(jsonPath("$.erreurs[0].champ").value("preinstruction.juriste"));
        envoyer(
                        ADMIN,
                        dossier(
                                "REDACTION_DCE",
                                INSTRUCTION,
                                montage().replace("\"poids\":45", "\"poids\":35")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        jsonPath("$.erreurs[*].champ", hasItem(containsString("montage.criteres"))))
                .andExpect(jsonPath("$.erreurs[0].regle").isNotEmpty());
    }

    @Test
    void asksForTheFactsOfItsPhaseAndNoOthers() throws Exception {
        envoyer(ADMIN, dossier("MONTAGE_CONCERTE", null, null))
                .andExpect(jsonPath("$.erreurs[0].champ").value("preinstruction"));
        envoyer(ADMIN, dossier("MONTAGE_CONCERTE", INSTRUCTION, montage()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("montage"));
        envoyer(ADMIN, dossier("CONSULTATION", INSTRUCTION, montage()))
                .andExpect(jsonPath("$.erreurs[0].champ").value("phase"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("Rédaction du DCE")));
    }

    @Test
    void isForTheAdministratorAlone() throws Exception {
        for (var agent : List.of("marches.metropole", "instructeur.longvic")) {
            envoyer(agent, dossier("RECEPTION_PREINSTRUCTION", null, null))
                    .andExpect(status().isForbidden());
            for (var page : List.of("", "/nouvelle", "/modele.xlsx")) {
                mvc.perform(get("/administration/reprises" + page).with(user(agent)))
                        .andExpect(status().isForbidden());
            }
        }
        for (var page : List.of("", "/nouvelle", "/modele.xlsx")) {
            mvc.perform(get("/administration/reprises" + page).with(user(ADMIN)))
                    .andExpect(status().isOk());
        }
    }

    private String montage() {
        var fin = LocalDate.now(horloge).plusDays(40);
        return MontageFixture.nettoyage()
                .avec(
                        "calendrierPrevisionnel",
                        "[{\"phase\":\"REDACTION_DCE\",\"datePrevue\":\"" + fin + "\"}]")
                .json();
    }

    private static String dossier(String phase, String instruction, String montage) {
        return """
        {"phase":"%s","motif":"Changement d’outil.","referenceDOrigine":"SIS-42","saisine":%s%s%s}"""
                .formatted(
                        phase,
                        SaisineFixture.nettoyageDeLongvic(),
                        instruction == null ? "" : ",\"preinstruction\":" + instruction,
                        montage == null ? "" : ",\"montage\":" + montage);
    }

    private ResultActions envoyer(String agent, String corps) throws Exception {
        return mvc.perform(
                post("/api/procedures/reprises")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps)
                        .with(ProgrammeDEssai.signe(agent)));
    }

    private static String numero(ResultActions reponse) throws Exception {
        var corps = reponse.andExpect(status().isCreated()).andReturn().getResponse();
        return MontageFixture.JSON.readTree(corps.getContentAsString()).get("numero").asText();
    }

    private JsonNode lire(String numero) throws Exception {
        var reponse =
                mvc.perform(get("/api/procedures/" + numero).with(ProgrammeDEssai.signe(ADMIN)))
                        .andExpect(status().isOk())
                        .andReturn();
        return MontageFixture.JSON.readTree(reponse.getResponse().getContentAsByteArray());
    }

    private List<String> taches(String numero) throws Exception {
        return new ArrayList<>(lire(numero).get("taches").findValuesAsText("code"));
    }

    private String etat(String numero, String phase) throws Exception {
        for (var p : lire(numero).get("phases")) {
            if (p.get("code").asText().equals(phase)) {
                return p.get("etat").asText();
            }
        }
        return null;
    }
}
