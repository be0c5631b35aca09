package fr.centraleachat.reglementation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
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
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class ParametresPageTest {

    private static final String CODE = "/administration/parametres/AVIS_CONSULTE_JOURS_OUVRES";

    @Autowired MockMvc http;
    @Autowired ParametreRepository lignes;
    @Autowired Parametres parametres;
    @Autowired Clock horloge;

    @Test
    void givesTheRowsInForceThatDayToPrograms() throws Exception {
        http.perform(get("/api/parametres?au=2026-03-31").with(user("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()", greaterThan(90)))
                .andExpect(jsonPath("$[?(@.code == 'DISPENSE_FS')].valeur", hasItem(40000)))
                .andExpect(jsonPath("$[?(@.code == 'DISPENSE_FS')].article", hasItem("R2122-8")))
                .andExpect(jsonPath("$[?(@.code == 'DISPENSE_FS')].surete", hasItem("A")));
    }

    @Test
    void refusesADateThatCannotBeRead() throws Exception {
        http.perform(get("/api/parametres?au=demain").with(user("instructeur.longvic")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("au"));
    }

    @Test
    void showsTheAdministratorWhatIsInForceAndWhatIsToBeVerified() throws Exception {
        http.perform(get("/administration/parametres?au=2026-11-21").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("216\u00a0000,00\u00a0€ HT")))
                .andExpect(content().string(containsString("à vérifier")))
                .andExpect(content().string(containsString("60\u00a0000\u00a0000")));
    }

    @Test
    void isForTheAdministratorAlone() throws Exception {
        http.perform(get("/administration/parametres").with(user("instructeur.longvic")))
                .andExpect(status().isForbidden());
    }

    @Test
    void addsAValueThatClosesThePreviousOne() throws Exception {
        var debut = LocalDate.now(horloge).plusDays(10);
        ajouter(debut, "5", version()).andExpect(redirectedUrl(CODE));
        org.assertj.core.api.Assertions.assertThat(
                        parametres.entier("AVIS_CONSULTE_JOURS_OUVRES", debut))
                .isEqualTo(5);
    }

    @Test
    void refusesALostUpdateAndKeepsWhatWasTyped() throws Exception {
        var debut = LocalDate.now(horloge).plusDays(10);
        ajouter(debut, "77", "perimee")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("quelqu’un d’autre")))
                .andExpect(content().string(containsString("value=\"77\"")));
    }

    @Test
    void saysWhatToCorrect() throws Exception {
        ajouter(LocalDate.now(horloge).minusDays(1), "quatre", version())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Écrivez la valeur en chiffres")));
    }

    private String version() {
        return VersionDeParametre.de(lignes.historique("AVIS_CONSULTE_JOURS_OUVRES"));
    }

    private ResultActions ajouter(LocalDate debut, String valeur, String version) throws Exception {
        return http.perform(
                post(CODE)
                        .param("debut", debut.toString())
                        .param("valeur", valeur)
                        .param("surete", "M")
                        .param("aVerifier", "true")
                        .param("version", version)
                        .with(user("admin"))
                        .with(csrf()));
    }
}
