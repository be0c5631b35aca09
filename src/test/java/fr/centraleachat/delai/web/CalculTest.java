package fr.centraleachat.delai.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EssaiSpring
class CalculTest {

    @Autowired MockMvc http;

    @Test
    void givesTheDateItsStepsAndItsArticle() throws Exception {
        demander("/api/delais/calcul", "2026-11-25", "30", "JOURS_CALENDAIRES")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.date").value("2026-12-28"))
                .andExpect(jsonPath("$.etapes", hasSize(5)))
                .andExpect(jsonPath("$.etapes[0].date").value("2026-11-25"))
                .andExpect(jsonPath("$.etapes[4].raison", containsString("article 3, §\u00a04")))
                .andExpect(jsonPath("$.article", containsString("1182/71")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 0, JOURS_CALENDAIRES, duree, au moins 1",
        "2026-11-25, -4, MOIS, duree, au moins 1",
        "2026-11-25, 99999, JOURS_OUVRES, duree, au plus 3660",
        "2026-11-25, 9999999999, MOIS, duree, en chiffres",
        "2026-11-25, trente, MOIS, duree, en chiffres",
        "2026-11-25, '', MOIS, duree, en chiffres",
        "2026-02-30, 30, MOIS, depart, date de départ",
        "'', 30, MOIS, depart, date de départ",
        "2026-11-25, 30, SEMAINES, unite, JOURS_OUVRABLES"
    })
    void refusesNonsenseInFrench(
            String depart, String duree, String unite, String champ, String extrait)
            throws Exception {
        demander("/api/delais/calcul", depart, duree, unite)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem(champ)))
                .andExpect(jsonPath("$.erreurs[0].message", containsString(extrait)));
    }

    @Test
    void countsByTheHolidaysOfADepartement() throws Exception {
        http.perform(calcul().param("departement", "67").with(user("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.date").value("2025-12-29"))
                .andExpect(jsonPath("$.regle", containsString("1182/71")));
        http.perform(calcul().param("departement", "974").with(user("instructeur.longvic")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("departement"));
    }

    private static MockHttpServletRequestBuilder calcul() {
        return get("/api/delais/calcul").param("depart", "2025-11-26").param("duree", "30");
    }

    @Test
    void tellsEveryFaultAtOnce() throws Exception {
        demander("/api/delais/calcul", "hier", "beaucoup", "SEMAINES")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs", hasSize(3)));
    }

    @Test
    void showsTheSameOnThePage() throws Exception {
        demander("/delais/calcul", "2026-11-25", "30", "JOURS_CALENDAIRES")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lun.\u00a028\u00a0décembre\u00a02026")))
                .andExpect(content().string(containsString("jour férié (Noël)")));
    }

    @Test
    void saysOnThePageWhatToCorrect() throws Exception {
        demander("/delais/calcul", "2026-11-25", "0", "JOURS_CALENDAIRES")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Indiquez une durée d’au moins 1.")));
    }

    private ResultActions demander(String adresse, String depart, String duree, String unite)
            throws Exception {
        return http.perform(
                get(adresse)
                        .param("depart", depart)
                        .param("duree", duree)
                        .param("unite", unite)
                        .param("methode", "REGLEMENT_1182_71")
                        .param("sens", "APRES")
                        .with(user("instructeur.longvic")));
    }
}
