package fr.centraleachat.raci;

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
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class MatriceTest {

    @Autowired MockMvc http;
    @Autowired MatriceRaci matrice;
    @Autowired CelluleRepository cellules;
    @Autowired Clock horloge;

    @Test
    void givesTheMatrixInForceToAnyAgent() throws Exception {
        http.perform(
                        get("/api/raci?processus=PASSATION&au=2026-11-21")
                                .with(httpBasic("instructeur.longvic", "demonstration")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(40)))
                .andExpect(
                        jsonPath("$[?(@.code=='DCE-4')].lettres.SERVICE_INSTRUCTEUR").value("A/R"))
                .andExpect(jsonPath("$[?(@.code=='DCE-4')].lecture").value("probable"));
    }

    @Test
    void refusesAProcessusThatDoesNotExist() throws Exception {
        http.perform(
                        get("/api/raci?processus=CUISINE")
                                .with(httpBasic("instructeur.longvic", "demonstration")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("processus"));
    }

    @Test
    void showsTheMatrixAndWhatWasReconstructed() throws Exception {
        http.perform(get("/administration/raci").with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Validation juridique du DCE")))
                .andExpect(content().string(containsString("à vérifier")));
    }

    @Test
    void changesARowFromADayOn() throws Exception {
        var demain = LocalDate.now(horloge).plusDays(1);
        http.perform(demande("DCE-3", demain).param("EQUIPE_MARCHES", "A/R").param("DSF", "I"))
                .andExpect(redirectedUrl("/administration/raci/DCE-3"));
        assertThat(matrice.fonctions("DCE-3", Lettre.I, demain)).containsExactly(Fonction.DSF);
        assertThat(matrice.fonctions("DCE-3", Lettre.I, demain.minusDays(1)))
                .containsExactly(Fonction.SERVICE_INSTRUCTEUR);
        assertThat(cellules.histoire("DCE-3"))
                .anyMatch(c -> c.fonction() == Fonction.DSF && c.auteur().equals("admin"));
    }

    @Test
    void refusesAChangeThatWouldLeaveAStepWithoutItsActor() throws Exception {
        var demain = LocalDate.now(horloge).plusDays(1);
        http.perform(demande("DCE-3", demain).param("DSF", "A").param("DGS", "A"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Task_ValiderJuridiquementDce")));
        assertThat(matrice.fonctions("DCE-3", Lettre.A, demain))
                .containsExactly(Fonction.EQUIPE_MARCHES);
    }

    @Test
    void refusesTheSecondOfTwoAdministratorsOnTheSameRow() throws Exception {
        var demain = LocalDate.now(horloge).plusDays(1);
        http.perform(demande("ARC-1", demain).param("EQUIPE_MARCHES", "A"))
                .andExpect(status().is3xxRedirection());
        http.perform(demande("ARC-1", demain).param("EQUIPE_MARCHES", "A/R"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("modifiée par quelqu’un d’autre")));
    }

    private static MockHttpServletRequestBuilder demande(String code, LocalDate debut) {
        return post("/administration/raci/" + code)
                .with(user("admin"))
                .with(csrf())
                .param("version", "0")
                .param("debut", debut.toString())
                .param("motif", "Essai");
    }
}
