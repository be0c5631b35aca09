package fr.centraleachat.organisation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EssaiSpring
class OrganisationApiTest {

    private static final RequestPostProcessor LONGVIC =
            httpBasic("instructeur.longvic", "demonstration");

    @Autowired MockMvc http;

    @Test
    void tellsTheCallerWhoTheyAre() throws Exception {
        http.perform(get("/api/moi").with(LONGVIC))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.identifiant").value("instructeur.longvic"))
                .andExpect(jsonPath("$.nom").value("Service instructeur, Longvic"))
                .andExpect(jsonPath("$.habilitations", hasSize(1)))
                .andExpect(jsonPath("$.habilitations[0].fonction").value("SERVICE_INSTRUCTEUR"))
                .andExpect(jsonPath("$.habilitations[0].adherent").value("LONGVIC"));
    }

    @Test
    void listsTheTwentyNineAdherentsTheMetropoleFirst() throws Exception {
        http.perform(get("/api/adherents").with(LONGVIC))
                .andExpect(jsonPath("$", hasSize(29)))
                .andExpect(jsonPath("$[0].code").value("DIJON_METROPOLE"))
                .andExpect(jsonPath("$[0].siret").value("24210041000123"))
                .andExpect(jsonPath("$[1].nom").value("Ahuy"));
    }

    @Test
    void describesAnAdherentWithItsAdhesions() throws Exception {
        http.perform(get("/api/adherents/LONGVIC").with(LONGVIC))
                .andExpect(jsonPath("$.codeInsee").value("21355"))
                .andExpect(jsonPath("$.siren").value("212103550"))
                .andExpect(jsonPath("$.population").value(8896))
                .andExpect(
                        jsonPath(
                                "$.adhesions[*].service",
                                containsInAnyOrder(
                                        "CENTRALE_ACHAT", "COMMANDE_PUBLIQUE", "NUMERIQUE")));
    }
}
